//! Abbreviations whose full stops end no sentence, each in one sentence as policies have it; and stops that end one all the same.

use privacy_policy::trace::SourceText;

/// Each line is one sentence.
const ONE_SENTENCE: &str = "\
We comply with the EU-U.S. Data Privacy Framework.
We comply with the Swiss-U.S. Data Privacy Framework and others.
We take part in the UK-U.S. Data Bridge.
Data go to the U.S. Department of Commerce.
Data go to the U.S.A. Treasury.
We answer to the U.K. Information Commissioner.
We answer to E.U. Member States.
Acme Inc. Privacy Office answers.
Acme Ltd. Privacy Office answers.
Acme Corp. Privacy Office answers.
Acme Co. Privacy Office answers.
Acme Bros. Stores answer.
Acme L.L.C. Privacy Office answers.
Acme LLC. Privacy Office answers.
Acme Pty. Limited answers.
Acme Pvt. Limited answers.
Acme S.A. Paris answers.
Acme B.V. Amsterdam answers.
Acme N.V. Amsterdam answers.
Acme S.p.A. Milan answers.
Acme S.r.l. Milan answers.
Acme S.à.r.l. Luxembourg answers.
Acme P.C. Boston answers.
Acme Intl. Holding answers.
Acme Mfg. Division answers.
Acme Assn. Members answer.
Acme Dept. Privacy answers.
Write to Mr. Smith.
Write to Mrs. Smith.
Write to Ms. Smith.
Write to Dr. Smith.
Write to Prof. Smith.
Write to Hon. Smith.
Write to Rev. Smith.
Write to Messrs. Smith and Jones.
Write to John Smith Jr. Privacy Officer.
Write to John Smith Sr. Privacy Officer.
Write to J. Smith.
Write to J. R. R. Smith.
Write to J.R. Smith.
Write to St. James Street.
Write to 5 Main St. Boston.
Write to 5 Main Ave. Boston.
Write to 5 Main Blvd. Boston.
Write to 5 Main Rd. Boston.
Write to 5 Main Ste. Boston.
Write to 5 Main Bldg. Boston.
Write to 5 Main Fl. Boston.
Write to Mt. Pleasant.
Write to Ft. Worth.
Write to P.O. Box 5.
Write to Attn. Privacy Officer.
Call tel. 555 1234.
Call 555 1234 ext. 5.
We use data, e.g. Names.
We use data, i.e. Names.
We use data, viz. Names.
We use data, cf. Annex 1.
We use data, incl. Names.
We use data, esp. Names.
We use data vs. Metadata.
We follow Roe v. Wade.
We keep it approx. 5 days.
We keep it ca. 5 days.
We keep it max. 5 days.
We keep it min. 5 days.
See No. 5.
See Nos. 5 and 6.
See Art. 6 of the Regulation.
See Arts. 6 and 7.
See Sec. 5.
See Secs. 5 and 6.
See Sect. 5.
See para. 5.
See paras. 5 and 6.
See p. 5.
See pp. 5 and 6.
See ch. 5.
See cl. 5.
See fig. 5.
See vol. 5.
See reg. 5.
See regs. 5 and 6.
See sched. 5.
See app. 5.
See subsec. 5.
See Cal. Civ. Code.
See 15 U.S.C. Section 6501.
See 16 C.F.R. Part 312.
See Fed. Reg. Notice 5.
See Acme et al. Privacy.
It changed on Jan. 5.
It changed on Feb. 5.
It changed on Mar. 5.
It changed on Apr. 5.
It changed on Aug. 5.
It changed on Sept. 5.
It changed on Oct. 5.
It changed on Nov. 5.
It changed on Dec. 5.
Call us from 9 a.m. Eastern time.
Call us until 5 p.m. Eastern time.
She is a Ph.D. Student.
Rechtsgrundlage ist Art. 6 Abs. 1 S. 1 lit. f DSGVO.
Rechtsgrundlage ist Art. 6 Abs. 1 Satz 1 Buchst. f DSGVO.
Rechtsgrundlage ist § 25 Abs. 2 Nr. 2 TDDDG.
Rechtsgrundlage ist Art. 6 Abs. 1 Unterabs. 1 DSGVO.
Siehe Ziff. 5 dieser Erklärung.
Siehe Rn. 5 und Rdnr. 6.
Siehe S. 5 ff. Datenschutz.
Siehe Kap. 5 und Anm. 6.
Wir verarbeiten z.B. Namen.
Wir verarbeiten z. B. Namen.
Wir verarbeiten u.a. Namen.
Wir verarbeiten u. a. Namen.
Wir verarbeiten d.h. Namen.
Wir verarbeiten d. h. Namen.
Wir verarbeiten i.d.R. Namen.
Wir verarbeiten i. d. R. Namen.
Wir verarbeiten sog. Cookies.
Wir verarbeiten ggf. Namen.
Wir verarbeiten bzw. Speichern sie.
Wir verarbeiten gem. Art. 6.
Wir verarbeiten insb. Namen.
Wir verarbeiten inkl. Namen.
Wir verarbeiten vgl. Anhang.
Wir verarbeiten etwa zzgl. Steuern.
Wir speichern es max. Drei Tage.
Wir speichern es mind. Drei Tage.
Wir heißen Acme e.V. Berlin.
Wir heißen Acme GmbH & Co. KG.
Wir sitzen in der Hauptstr. 5.
Wir sitzen in Frankfurt a.M. Deutschland.
Das gilt ab dem 3. Januar.
Das gilt ab dem 25. Mai 2018.
Das gilt i.S.d. Art. 4 und i.V.m. Art. 6.
Die Daten gehen an Hr. Müller und Fr. Meier.
La base est l'art. 6 du RGPD.
La base est l'al. 1 de l'art. 6.
Voir chap. 5 et p. ex. Annexe 1.
Nous traitons p.ex. Votre nom.
Écrivez à M. Dupont.
Écrivez à Mme. Dupont.
Écrivez au 5 av. Foch.
Écrivez au 5 bd. Foch.
Appelez le tél. 01 23 45.
Acme S.A.S. Paris répond.
Acme Cie. Paris répond.
Escriba a Sr. López y Sra. García.
Escriba a Av. Mayor 5.
La base es el art. 6 y el núm. 5.
";

/// Each line is two sentences, divided by a bar.
const TWO_SENTENCES: &str = "\
We comply with the law of the U.S. | We answer within 45 days.
Acme Inc. | The office answers.
We keep it for 5 days etc. | Names are kept longer.
We answer at 5 p.m. | You may call us.
We say no. | We mean it.
Rechtsgrundlage ist Art. 6 Abs. 1. | Wir speichern es.
We follow the EU-U.S. DPF. | It is a framework.
Call No. 5. | We answer.
The data stay in the E.U. | They are safe there.
It is an app. | We made it.
It changed in May. | We told you.
";

fn units(line: &str) -> Vec<String> {
    let text = SourceText::parse(line);
    text.sentences().iter().map(|sentence| text.text(&sentence.range).to_owned()).collect()
}

#[test]
fn abbreviations_end_no_sentence() {
    let cut: Vec<Vec<String>> = ONE_SENTENCE.lines().map(units).filter(|units| units.len() != 1).collect();
    assert!(cut.is_empty(), "{cut:#?}");
    assert!(ONE_SENTENCE.lines().count() >= 120);
}

#[test]
fn sentences_end_all_the_same() {
    let wrong: Vec<Vec<String>> = TWO_SENTENCES
        .lines()
        .map(|line| (line.split(" | ").collect::<Vec<_>>(), units(&line.replace(" | ", " "))))
        .filter(|(wanted, found)| wanted != found)
        .map(|(_, found)| found)
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}
