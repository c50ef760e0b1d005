// Generated from `src/vocab/tables` by `tests/vocabulary.rs`; `UPDATE=1 cargo test --test vocabulary` rewrites it.

#![allow(clippy::all, reason = "generated")]

use super::term::{Mapping, Match, System, Term, VocabularyInfo, vocabulary};

vocabulary! {
    /// A kind of data that a text speaks about.
    DataCategory, DATA_CATEGORIES {
        /// Any data or information, personal or not.
        AnyData,
        /// Further data that the text mentions without saying what kind, as in "other information".
        OtherData,
        /// Data that a person gives on purpose, such as in a form, where the text does not say which kind.
        ProvidedData,
        /// Data that arises or is recorded by itself when something is used, where the text does not say which kind.
        AutomaticallyCollectedData,
        /// Data that comes from somebody other than the person, where the text does not say which kind.
        DataFromThirdParties,
        /// Data that anybody can lawfully find, such as in public registers or on public pages.
        PubliclyAvailableData,
        /// Data about the provision of a service, where the text does not say which kind.
        ServiceData,
        /// Data that a customer stores or processes inside the hosted product, personal or not, and the customer answers for.
        CustomerWorkloadData,
        /// Any data about an identified or identifiable person; for a part that the text leaves vague, see unspecified_personal_data.
        AnyPersonalData,
        /// Some personal data, where the text does not say which.
        UnspecifiedPersonalData,
        /// Data that tell who a person is, such as the name or an official number.
        Identity,
        /// A given, family or full name, or an alias that a person is known by.
        Name,
        /// An identifier issued by a public authority, such as a passport, tax or social security number.
        GovernmentIdentifier,
        /// The number of a person in a social security system.
        SocialSecurityNumber,
        /// The number of a national or state identity card or population register.
        NationalIdentityNumber,
        /// The number or details of a passport.
        Passport,
        /// The number or details of a driving licence.
        DriversLicense,
        /// The number of a person with a tax authority.
        TaxIdentifier,
        /// A copy or scan of an official document that proves identity, with all that stands on it.
        IdentityDocument,
        /// A photo or image in which a person can be recognised.
        Likeness,
        /// A handwritten or electronic signature.
        Signature,
        /// What a person looks like, such as height, eye colour or marks.
        PhysicalDescription,
        /// Ways of reaching a person, such as email, telephone or post.
        Contact,
        /// An electronic mail address.
        EmailAddress,
        /// A telephone or mobile number.
        PhoneNumber,
        /// An address for mail or deliveries, or where a person lives or works.
        PostalAddress,
        /// The address that bills are sent to or a payment card is registered with.
        BillingAddress,
        /// The address that goods are sent to.
        DeliveryAddress,
        /// A telefax number.
        FaxNumber,
        /// The address of a person's own website or public profile.
        WebsiteAddress,
        /// The name or number under which a person is reached in a messaging service.
        MessagingHandle,
        /// Details of the person through whom an organisation is reached.
        ContactPerson,
        /// Further ways of reaching a person that have no term of their own.
        OtherContactDetails,
        /// Data about a person's account and its registration, profile and settings.
        Account,
        /// The login or screen name of an account.
        Username,
        /// Secrets or keys used to sign in, such as passwords, tokens or codes.
        Credentials,
        /// A secret word used to sign in, in whatever stored form.
        Password,
        /// A question and answer that prove who signs in or recovers an account.
        SecurityQuestion,
        /// An internal number or code given to a person or account.
        CustomerIdentifier,
        /// What a person gives when an account is opened.
        RegistrationData,
        /// What a person shows or enters in the profile of an account, such as a biography.
        AccountProfile,
        /// Configuration choices saved in an account or service.
        AccountSettings,
        /// Whether an account is open, verified, suspended or closed, and since when.
        AccountStatus,
        /// Data about a person's money, means of payment, credit or taxes.
        Financial,
        /// Data needed to pay, such as card or account details.
        PaymentData,
        /// Details of a credit, debit or other payment card, such as number, expiry and security code.
        PaymentCard,
        /// A bank account number and its routing details.
        BankAccount,
        /// An account with a payment service or a wallet of electronic money or crypto-assets.
        DigitalWallet,
        /// Payment data that the text keeps back as confidential, such as the full card number or its code.
        ConfidentialPaymentData,
        /// Data for and on bills, such as billing name, invoices and amounts due.
        BillingInformation,
        /// Creditworthiness, credit score or credit history.
        CreditInformation,
        /// What a person earns, owns or owes.
        IncomeAndAssets,
        /// Insurance policies and claims of a person.
        InsuranceInformation,
        /// Tax returns, withholdings and other tax matters of a person.
        TaxInformation,
        /// What a person buys, obtains, considers or tends to consume.
        Commercial,
        /// Data about a deal with a person, such as order, amount, date and parties.
        TransactionData,
        /// What was bought or ordered, and when.
        PurchaseHistory,
        /// Amounts, dates and outcomes of payments, without the card or account details.
        PaymentRecords,
        /// Plans, licences, subscriptions and memberships that a person holds.
        SubscriptionData,
        /// Products looked at, put in a cart or on a wish list without being bought.
        ShoppingInterest,
        /// Data about a device, its software and its connection.
        Device,
        /// An Internet Protocol address.
        IpAddress,
        /// A serial number, MAC address or other identifier of a device or its system.
        DeviceIdentifier,
        /// A resettable identifier of a device that is meant for advertising.
        AdvertisingIdentifier,
        /// What a cookie or similar storage on the device holds, such as an identifier.
        CookieData,
        /// An identifier computed from the traits of a device or browser.
        DeviceFingerprint,
        /// Hardware model, operating system, screen, time zone and similar traits of a device.
        DeviceCharacteristics,
        /// Name and version of a device's operating system.
        OperatingSystem,
        /// Type, version and user-agent text of a browser.
        BrowserInformation,
        /// Provider, carrier, type and quality of a network connection.
        NetworkInformation,
        /// Which applications are installed on a device.
        InstalledApplications,
        /// Measurements that a product sends about how it runs.
        Telemetry,
        /// Crash reports, error messages and diagnostic data.
        CrashAndDiagnostics,
        /// Readings of sensors about a person or the surroundings.
        SensorData,
        /// Scans of surroundings or of the position of head, hands or body for virtual or augmented reality.
        SpatialData,
        /// Data about a vehicle and how it is driven.
        VehicleData,
        /// Records that a server writes for each request: a bundle of device and usage data.
        ServerLogs,
        /// Signals and records used to detect fraud, abuse or attacks.
        FraudAndSecurityData,
        /// How a person uses a product, site or service.
        Usage,
        /// Which features or pages of a product are used, how and how often.
        ProductUsage,
        /// Amounts consumed in a service, such as storage, calls or traffic.
        ResourceUsage,
        /// What a person does on a page, such as clicks, scrolling, mouse movements or typing.
        PageInteractions,
        /// Which presented links were followed.
        LinkClicks,
        /// Pages or sites visited over time.
        BrowsingHistory,
        /// The page or advertisement from which a visitor came.
        Referrer,
        /// Dates, times and lengths of visits or sessions.
        VisitTimes,
        /// Words typed into a search function.
        SearchQueries,
        /// When, where and with what outcome a person signed in.
        SignInHistory,
        /// Advertisements seen or clicked.
        AdvertisingInteractions,
        /// Whether messages sent to a person were opened or their links clicked.
        EmailInteractions,
        /// Audio, video or text content that a person consumed.
        MediaConsumption,
        /// What people do with a widget, plug-in or other embedded tool.
        WidgetActivity,
        /// Where and how a widget, tool or software is installed or embedded.
        DeploymentData,
        /// Tastes, wishes or choices that a person has stated.
        Preferences,
        /// Which messages a person wants, and by which means.
        CommunicationPreferences,
        /// Consent, refusal and other choices about a person's own data.
        PrivacyChoices,
        /// What is concluded or predicted about a person from other data.
        Inferences,
        /// A picture of a person put together from conclusions about interests, traits or behaviour.
        InferredProfile,
        /// Interests or preferences concluded from other data.
        InferredInterests,
        /// Characteristics, attitudes or abilities concluded from other data.
        InferredTraits,
        /// A number or grade computed to rate a person.
        Scores,
        /// Where a person or device is or was.
        Location,
        /// A position fine enough to place a person at an address.
        PreciseLocation,
        /// A city, region or other coarse position.
        ApproximateLocation,
        /// A postal code without the rest of the address.
        PostalCode,
        /// The country, state or region in which a person is or lives.
        CountryOrRegion,
        /// Places where a person or device was over time.
        LocationHistory,
        /// Text, media or files that a person posts, uploads, stores or creates in a service.
        Content,
        /// Posts, comments and reviews that others can see.
        PublicPosts,
        /// Documents and other files of a person.
        FilesAndDocuments,
        /// Still or moving images that a person provides or stores.
        PhotosAndVideos,
        /// Music, voice notes and other sound files that a person provides or stores.
        AudioFiles,
        /// Events, appointments and reminders in a person's calendar.
        CalendarEntries,
        /// Saved games, scores and other content made in a game.
        GameplayContent,
        /// What a person enters into a system of artificial intelligence, such as questions or files.
        AiPrompts,
        /// What a system of artificial intelligence returns to a person.
        AiOutputs,
        /// Sound, image, heat, smell or similar recordings of a person.
        AudioVisual,
        /// Recordings of a person's voice or of sound around.
        AudioRecordings,
        /// Recordings of telephone calls, online meetings or voice mail.
        CallRecordings,
        /// Images of people that cameras on premises or in public record.
        VideoSurveillance,
        /// What passes between a person and others or the publisher.
        Communications,
        /// The contents of private mail, emails, chats or text messages between people.
        MessageContent,
        /// Messages exchanged with customer support.
        SupportCommunications,
        /// Questions and messages that a person sends to the publisher.
        Enquiries,
        /// Requests of a person to use data protection rights, and how they were dealt with.
        RightsRequests,
        /// Suggestions, opinions and ratings that a person gives about a product or service.
        Feedback,
        /// Answers to surveys, contests or studies.
        SurveyResponses,
        /// Who communicated with whom, when and for how long.
        CommunicationsMetadata,
        /// Data from or about an account with a social network.
        SocialMediaData,
        /// With whom a person is connected in a social network.
        SocialConnections,
        /// Data about people other than the one who gives them, such as friends or family.
        ThirdPersonData,
        /// Entries about other people in a person's list of contacts.
        AddressBook,
        /// Whom to call in an emergency, and how.
        EmergencyContact,
        /// Traits that place a person in groups of the population, such as age, gender or language.
        Demographic,
        /// Age or age band.
        Age,
        /// Day, month and year of birth.
        DateOfBirth,
        /// The sex or gender of a person.
        Gender,
        /// A language that a person speaks or prefers.
        Language,
        /// Whether a person is single, married, divorced or widowed.
        MaritalStatus,
        /// Family, household and dependants of a person.
        Family,
        /// The nation a person belongs to.
        Nationality,
        /// The town or country where a person was born.
        PlaceOfBirth,
        /// Which citizenship or right of residence a person has.
        CitizenshipOrImmigrationStatus,
        /// Whether a person serves or has served in the armed forces.
        MilitaryStatus,
        /// Further traits of this kind that have no term of their own.
        OtherDemographics,
        /// Data about a person's work and working life.
        Professional,
        /// Details of the organisation that a person works or acts for, such as name, size or industry.
        CompanyInformation,
        /// The name of the organisation that a person works or acts for.
        CompanyName,
        /// Position or role at work.
        JobTitle,
        /// Past jobs and career.
        EmploymentHistory,
        /// What a person sends or is asked for when applying for work.
        JobApplication,
        /// A résumé: a person's own account of career and education.
        Cv,
        /// Certificates, licences and skills for work.
        ProfessionalQualification,
        /// Pay and benefits of a worker.
        Compensation,
        /// How well a person works, including reviews and discipline.
        WorkPerformance,
        /// Results of checks on a person's past, such as references or screenings.
        BackgroundCheck,
        /// Schooling, degrees and records of students.
        Education,
        /// When and where people entered premises.
        PremisesAccess,
        /// Events that a person registered for or attended.
        EventData,
        /// Exercise, sleep and activity measurements.
        Fitness,
        /// Measurements of the activity of a person's nervous system.
        NeuralData,
        /// Convictions, offences or charges.
        CriminalRecord,
        /// Any data known to be about a child.
        ChildrenData,
        /// Data of the special categories in Article 9 of the GDPR: health, origin, beliefs and the like.
        SpecialCategory,
        /// Physical or mental health and the care received.
        Health,
        /// A physical or mental impairment of a person.
        Disability,
        /// Pregnancy, fertility and sexual health.
        ReproductiveHealth,
        /// Measurements of body or behaviour that are used to identify a person.
        Biometric,
        /// Geometry of a face, measured to recognise a person.
        FaceTemplate,
        /// A fingerprint, taken to recognise a person.
        Fingerprint,
        /// Features of a voice, measured to recognise a person.
        Voiceprint,
        /// Features of an eye, measured to recognise a person.
        RetinaOrIrisScan,
        /// Inherited characteristics of a person.
        Genetic,
        /// Race or ethnic origin.
        RacialOrEthnicOrigin,
        /// Political opinions or affiliation.
        PoliticalOpinion,
        /// Religion or philosophical conviction.
        ReligiousOrPhilosophicalBelief,
        /// Membership of a trade union.
        TradeUnionMembership,
        /// Sex life or sexual orientation.
        SexLifeOrOrientation,
        /// Data that the text calls sensitive without naming them, or in a sense of its own, as California law does.
        SensitiveData,
        /// Identifiers that the text does not list, such as the category of that name in California.
        Identifiers,
        /// The customer record data of California law, where the text names the category and not its parts.
        CustomerRecords,
        /// Traits protected by law against discrimination, where the text names the category and not its parts.
        ProtectedCharacteristics,
    }
}

static DATA_CATEGORIES: VocabularyInfo = VocabularyInfo {
    name: "data_categories",
    title: "Data category",
    definition: "A kind of data that a text speaks about.",
    terms: &[
        Term { name: "any_data", parent: None, definition: "Any data or information, personal or not.", synonyms: &["information", "any information", "all information", "all data"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Data" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "other_data", parent: Some("any_data"), definition: "Further data that the text mentions without saying what kind, as in \"other information\".", synonyms: &["other information", "additional information", "optional information", "miscellaneous data"], crosswalk: &[Mapping { system: System::P3p, kind: Match::Close, key: "other-category" }, Mapping { system: System::Opp115, kind: Match::Close, key: "Other" }, Mapping { system: System::Apple, kind: Match::Close, key: "NSPrivacyCollectedDataTypeOtherDataTypes" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "provided_data", parent: Some("any_data"), definition: "Data that a person gives on purpose, such as in a form, where the text does not say which kind.", synonyms: &["user-provided data", "information you provide", "submitted information", "form data", "volunteered data"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:ProvidedData" }, Mapping { system: System::Dpv, kind: Match::Narrow, key: "dpv:ProvidedPersonalData" }, Mapping { system: System::Iab, kind: Match::Exact, key: "dataCategory 7" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "automatically_collected_data", parent: Some("any_data"), definition: "Data that arises or is recorded by itself when something is used, where the text does not say which kind.", synonyms: &["automatically collected information", "observed data", "information generated automatically", "passively collected data"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:ObservedData" }, Mapping { system: System::Dpv, kind: Match::Narrow, key: "dpv:ObservedPersonalData" }, Mapping { system: System::P3p, kind: Match::Narrow, key: "navigation" }, Mapping { system: System::P3p, kind: Match::Narrow, key: "computer" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "data_from_third_parties", parent: Some("any_data"), definition: "Data that comes from somebody other than the person, where the text does not say which kind.", synonyms: &["third-party data", "data from others", "received data", "data from data brokers", "enrichment data"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "publicly_available_data", parent: Some("any_data"), definition: "Data that anybody can lawfully find, such as in public registers or on public pages.", synonyms: &["public information", "public records", "open data", "publicly accessible data"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "service_data", parent: Some("any_data"), definition: "Data about the provision of a service, where the text does not say which kind.", synonyms: &["data related to the provision of the service", "service-generated data", "operational data"], crosswalk: &[Mapping { system: System::Fideslang, kind: Match::Close, key: "system.operations" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "customer_workload_data", parent: Some("any_data"), definition: "Data that a customer stores or processes inside the hosted product, personal or not, and the customer answers for.", synonyms: &["customer data", "stored data", "hosted data", "database contents", "post data", "data processed on behalf of customers"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "any_personal_data", parent: Some("any_data"), definition: "Any data about an identified or identifiable person; for a part that the text leaves vague, see unspecified_personal_data.", synonyms: &["personal data", "personal information", "personally identifiable information", "pii", "all personal data", "any personal information"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:PersonalData" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user" }, Mapping { system: System::Opp115, kind: Match::Close, key: "Generic personal information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "unspecified_personal_data", parent: Some("any_personal_data"), definition: "Some personal data, where the text does not say which.", synonyms: &["some personal information", "certain personal data", "information about you", "your information", "personal details"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:PersonalData" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user" }, Mapping { system: System::Opp115, kind: Match::Close, key: "Generic personal information" }, Mapping { system: System::Opp115, kind: Match::Close, key: "Unspecified" }, Mapping { system: System::Google, kind: Match::Close, key: "PSL_OTHER_PERSONAL" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "identity", parent: Some("any_personal_data"), definition: "Data that tell who a person is, such as the name or an official number.", synonyms: &["identity data", "identity information", "identifying information", "identification data"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "pd:Identifying" }, Mapping { system: System::Opp115, kind: Match::Close, key: "Personal identifier" }, Mapping { system: System::Ccpa, kind: Match::Close, key: "A identifiers" }, Mapping { system: System::Ccpa, kind: Match::Close, key: "B customer records" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "name", parent: Some("identity"), definition: "A given, family or full name, or an alias that a person is known by.", synonyms: &["full name", "first name", "last name", "surname", "given name", "family name", "alias", "real name", "maiden name"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:Name" }, Mapping { system: System::Fideslang, kind: Match::Close, key: "user.name" }, Mapping { system: System::Fideslang, kind: Match::Narrow, key: "user.name.first" }, Mapping { system: System::Fideslang, kind: Match::Narrow, key: "user.name.last" }, Mapping { system: System::P3p, kind: Match::Broad, key: "physical" }, Mapping { system: System::P3p, kind: Match::Broad, key: "demographic" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Contact" }, Mapping { system: System::Apple, kind: Match::Exact, key: "NSPrivacyCollectedDataTypeName" }, Mapping { system: System::Google, kind: Match::Exact, key: "PSL_NAME" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 7" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "A identifiers" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "B customer records" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "government_identifier", parent: Some("identity"), definition: "An identifier issued by a public authority, such as a passport, tax or social security number.", synonyms: &["government id", "official id", "government-issued identification", "state identification number", "id number"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:OfficialID" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.government_id" }, Mapping { system: System::Fideslang, kind: Match::Narrow, key: "user.government_id.birth_certificate" }, Mapping { system: System::P3p, kind: Match::Exact, key: "government" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Personal identifier" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "A identifiers" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "B customer records" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "L sensitive personal information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("sensitive", "ccpa_sensitive")] },
        Term { name: "social_security_number", parent: Some("government_identifier"), definition: "The number of a person in a social security system.", synonyms: &["ssn", "national insurance number", "social insurance number", "social security"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:OfficialID" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.government_id" }, Mapping { system: System::P3p, kind: Match::Broad, key: "government" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Personal identifier" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "A identifiers" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "B customer records" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "L sensitive personal information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("sensitive", "ccpa_sensitive")] },
        Term { name: "national_identity_number", parent: Some("government_identifier"), definition: "The number of a national or state identity card or population register.", synonyms: &["national id", "identity card number", "state id card", "personal identification number", "national identification number"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:OfficialID" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.government_id.national_identification_number" }, Mapping { system: System::P3p, kind: Match::Broad, key: "government" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Personal identifier" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "A identifiers" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "B customer records" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "L sensitive personal information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("sensitive", "ccpa_sensitive")] },
        Term { name: "passport", parent: Some("government_identifier"), definition: "The number or details of a passport.", synonyms: &["passport number", "passport details", "travel document"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:Passport" }, Mapping { system: System::Fideslang, kind: Match::Close, key: "user.government_id.passport_number" }, Mapping { system: System::P3p, kind: Match::Broad, key: "government" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Personal identifier" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "A identifiers" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "B customer records" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "L sensitive personal information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("sensitive", "ccpa_sensitive")] },
        Term { name: "drivers_license", parent: Some("government_identifier"), definition: "The number or details of a driving licence.", synonyms: &["driving licence", "driver's license", "driver's license number", "driving permit"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "pd:VehicleLicense" }, Mapping { system: System::Fideslang, kind: Match::Close, key: "user.government_id.drivers_license_number" }, Mapping { system: System::P3p, kind: Match::Broad, key: "government" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Personal identifier" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "A identifiers" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "B customer records" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "L sensitive personal information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("sensitive", "ccpa_sensitive")] },
        Term { name: "tax_identifier", parent: Some("government_identifier"), definition: "The number of a person with a tax authority.", synonyms: &["tax id", "taxpayer number", "vat number", "tax number", "cpf"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:OfficialID" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.government_id" }, Mapping { system: System::P3p, kind: Match::Broad, key: "government" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Personal identifier" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "A identifiers" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "identity_document", parent: Some("identity"), definition: "A copy or scan of an official document that proves identity, with all that stands on it.", synonyms: &["id scan", "copy of passport", "photo id", "proof of identity", "identity verification documents"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:OfficialID" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.government_id" }, Mapping { system: System::P3p, kind: Match::Broad, key: "government" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "L sensitive personal information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("sensitive", "ccpa_sensitive")] },
        Term { name: "likeness", parent: Some("identity"), definition: "A photo or image in which a person can be recognised.", synonyms: &["photograph of you", "profile picture", "profile photo", "portrait", "self image", "avatar", "headshot"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "pd:Picture" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.content.self_image" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePhotosorVideos" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_PHOTOS" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "H audio visual or similar information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "signature", parent: Some("identity"), definition: "A handwritten or electronic signature.", synonyms: &["electronic signature", "handwritten signature", "e-signature"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:Identifying" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "B customer records" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "physical_description", parent: Some("identity"), definition: "What a person looks like, such as height, eye colour or marks.", synonyms: &["physical characteristics", "appearance", "height", "eye color"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:PhysicalCharacteristic" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "B customer records" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "contact", parent: Some("any_personal_data"), definition: "Ways of reaching a person, such as email, telephone or post.", synonyms: &["contact information", "contact details", "contact data"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:Contact" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.contact" }, Mapping { system: System::P3p, kind: Match::Narrow, key: "physical" }, Mapping { system: System::P3p, kind: Match::Narrow, key: "online" }, Mapping { system: System::Opp115, kind: Match::Exact, key: "Contact" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 7" }, Mapping { system: System::Ccpa, kind: Match::Close, key: "A identifiers" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "email_address", parent: Some("contact"), definition: "An electronic mail address.", synonyms: &["email", "e-mail", "e-mail address", "mail address", "email id"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:EmailAddress" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.contact.email" }, Mapping { system: System::P3p, kind: Match::Broad, key: "online" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Contact" }, Mapping { system: System::Apple, kind: Match::Exact, key: "NSPrivacyCollectedDataTypeEmailAddress" }, Mapping { system: System::Google, kind: Match::Exact, key: "PSL_EMAIL" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 7" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "A identifiers" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "phone_number", parent: Some("contact"), definition: "A telephone or mobile number.", synonyms: &["telephone", "telephone number", "mobile number", "cell phone", "phone", "mobile phone", "cell phone number"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:TelephoneNumber" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.contact.phone_number" }, Mapping { system: System::P3p, kind: Match::Broad, key: "physical" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Contact" }, Mapping { system: System::Apple, kind: Match::Exact, key: "NSPrivacyCollectedDataTypePhoneNumber" }, Mapping { system: System::Google, kind: Match::Exact, key: "PSL_PHONE" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 7" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "A identifiers" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "B customer records" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "postal_address", parent: Some("contact"), definition: "An address for mail or deliveries, or where a person lives or works.", synonyms: &["address", "mailing address", "street address", "home address", "physical address", "residential address"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:PhysicalAddress" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.contact.address" }, Mapping { system: System::Fideslang, kind: Match::Narrow, key: "user.contact.address.city" }, Mapping { system: System::Fideslang, kind: Match::Narrow, key: "user.contact.address.street" }, Mapping { system: System::P3p, kind: Match::Broad, key: "physical" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Contact" }, Mapping { system: System::Apple, kind: Match::Exact, key: "NSPrivacyCollectedDataTypePhysicalAddress" }, Mapping { system: System::Google, kind: Match::Exact, key: "PSL_ADDRESS" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 7" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "A identifiers" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "B customer records" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "billing_address", parent: Some("postal_address"), definition: "The address that bills are sent to or a payment card is registered with.", synonyms: &["invoice address", "card address"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:PhysicalAddress" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.contact.address" }, Mapping { system: System::P3p, kind: Match::Broad, key: "physical" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Contact" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePhysicalAddress" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_ADDRESS" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 7" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "A identifiers" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "B customer records" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "delivery_address", parent: Some("postal_address"), definition: "The address that goods are sent to.", synonyms: &["shipping address", "ship-to address"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:PhysicalAddress" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.contact.address" }, Mapping { system: System::P3p, kind: Match::Broad, key: "physical" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Contact" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePhysicalAddress" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_ADDRESS" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 7" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "A identifiers" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "B customer records" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "fax_number", parent: Some("contact"), definition: "A telefax number.", synonyms: &["fax", "telefax"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:Contact" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.contact.fax_number" }, Mapping { system: System::P3p, kind: Match::Broad, key: "physical" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Contact" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeOtherUserContactInfo" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 7" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "A identifiers" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "website_address", parent: Some("contact"), definition: "The address of a person's own website or public profile.", synonyms: &["personal website", "homepage", "user website", "blog address"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:Contact" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.contact.url" }, Mapping { system: System::P3p, kind: Match::Broad, key: "online" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Contact" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeOtherUserContactInfo" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 7" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "A identifiers" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "messaging_handle", parent: Some("contact"), definition: "The name or number under which a person is reached in a messaging service.", synonyms: &["messenger id", "instant messaging address", "skype name", "chat handle"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:Contact" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.contact" }, Mapping { system: System::P3p, kind: Match::Broad, key: "online" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Contact" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeOtherUserContactInfo" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 7" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "A identifiers" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "contact_person", parent: Some("contact"), definition: "Details of the person through whom an organisation is reached.", synonyms: &["contact person details", "business contact", "point of contact", "account contact", "representative details"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:Contact" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.contact" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Contact" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeOtherUserContactInfo" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 7" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "A identifiers" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "other_contact_details", parent: Some("contact"), definition: "Further ways of reaching a person that have no term of their own.", synonyms: &["other contact information", "alternative contact details"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:Contact" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.contact" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Contact" }, Mapping { system: System::Apple, kind: Match::Exact, key: "NSPrivacyCollectedDataTypeOtherUserContactInfo" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 7" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "A identifiers" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "account", parent: Some("any_personal_data"), definition: "Data about a person's account and its registration, profile and settings.", synonyms: &["account information", "account data", "account details", "account-related data", "account related data", "other account information", "user account"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "pd:IndividualProfile" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.account" }, Mapping { system: System::Opp115, kind: Match::Close, key: "User profile" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 7" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "A identifiers" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "username", parent: Some("account"), definition: "The login or screen name of an account.", synonyms: &["user name", "login name", "screen name", "user id", "handle", "nickname", "account name"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:Username" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.account.username" }, Mapping { system: System::P3p, kind: Match::Broad, key: "uniqueid" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "User profile" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeUserID" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_USER_ACCOUNT" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "A identifiers" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "credentials", parent: Some("account"), definition: "Secrets or keys used to sign in, such as passwords, tokens or codes.", synonyms: &["login credentials", "login details", "login information", "authentication data", "sign-in data", "access token", "api key", "account log-in"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "pd:Authenticating" }, Mapping { system: System::Dpv, kind: Match::Narrow, key: "pd:Password" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.authorization.credentials" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.authorization" }, Mapping { system: System::Fideslang, kind: Match::Narrow, key: "user.authorization.biometric" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "L sensitive personal information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("sensitive", "ccpa_sensitive")] },
        Term { name: "password", parent: Some("credentials"), definition: "A secret word used to sign in, in whatever stored form.", synonyms: &["passwords", "hashed password", "passphrase"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:Password" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.authorization.password" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "L sensitive personal information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("sensitive", "ccpa_sensitive")] },
        Term { name: "security_question", parent: Some("credentials"), definition: "A question and answer that prove who signs in or recovers an account.", synonyms: &["password hint", "secret question", "security answer"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "pd:SecretText" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.authorization.credentials" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "L sensitive personal information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("sensitive", "ccpa_sensitive")] },
        Term { name: "customer_identifier", parent: Some("account"), definition: "An internal number or code given to a person or account.", synonyms: &["customer number", "customer id", "account number", "account id", "unique id", "member number", "unique personal identifier"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:UID" }, Mapping { system: System::Fideslang, kind: Match::Close, key: "user.unique_id" }, Mapping { system: System::P3p, kind: Match::Exact, key: "uniqueid" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Personal identifier" }, Mapping { system: System::Apple, kind: Match::Close, key: "NSPrivacyCollectedDataTypeUserID" }, Mapping { system: System::Google, kind: Match::Close, key: "PSL_USER_ACCOUNT" }, Mapping { system: System::Iab, kind: Match::Close, key: "dataCategory 5" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "A identifiers" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "registration_data", parent: Some("account"), definition: "What a person gives when an account is opened.", synonyms: &["registration information", "sign-up data", "enrolment data", "registration details"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:IndividualProfile" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.account" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "User profile" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 7" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "account_profile", parent: Some("account"), definition: "What a person shows or enters in the profile of an account, such as a biography.", synonyms: &["profile information", "profile data", "biography", "user profile", "public profile"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "pd:IndividualProfile" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.account" }, Mapping { system: System::Opp115, kind: Match::Close, key: "User profile" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 7" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "account_settings", parent: Some("account"), definition: "Configuration choices saved in an account or service.", synonyms: &["settings", "configuration", "account preferences", "user settings"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:Preference" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.account.settings" }, Mapping { system: System::P3p, kind: Match::Broad, key: "preference" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "User profile" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "account_status", parent: Some("account"), definition: "Whether an account is open, verified, suspended or closed, and since when.", synonyms: &["account history", "account activity", "verification status", "membership status"], crosswalk: &[Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.account" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "User profile" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "financial", parent: Some("any_personal_data"), definition: "Data about a person's money, means of payment, credit or taxes.", synonyms: &["financial information", "financial data", "financial details"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:Financial" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.financial" }, Mapping { system: System::P3p, kind: Match::Exact, key: "financial" }, Mapping { system: System::Opp115, kind: Match::Exact, key: "Financial" }, Mapping { system: System::Apple, kind: Match::Narrow, key: "NSPrivacyCollectedDataTypeOtherFinancialInfo" }, Mapping { system: System::Google, kind: Match::Narrow, key: "PSL_OTHER" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "B customer records" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "payment_data", parent: Some("financial"), definition: "Data needed to pay, such as card or account details.", synonyms: &["payment information", "payment details", "billing and payment information", "payment method", "means of payment"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Narrow, key: "pd:PaymentCard" }, Mapping { system: System::Dpv, kind: Match::Narrow, key: "pd:BankAccount" }, Mapping { system: System::Fideslang, kind: Match::Close, key: "user.payment" }, Mapping { system: System::P3p, kind: Match::Broad, key: "financial" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Financial" }, Mapping { system: System::Apple, kind: Match::Exact, key: "NSPrivacyCollectedDataTypePaymentInfo" }, Mapping { system: System::Google, kind: Match::Close, key: "PSL_CREDIT_DEBIT_BANK_ACCOUNT_NUMBER" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "B customer records" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "payment_card", parent: Some("payment_data"), definition: "Details of a credit, debit or other payment card, such as number, expiry and security code.", synonyms: &["credit card", "debit card", "credit card number", "card number", "card details", "credit card information", "credit/debit card details", "cvv"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:PaymentCard" }, Mapping { system: System::Fideslang, kind: Match::Close, key: "user.financial.credit_card" }, Mapping { system: System::P3p, kind: Match::Broad, key: "financial" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Financial" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePaymentInfo" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_CREDIT_DEBIT_BANK_ACCOUNT_NUMBER" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "B customer records" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "L sensitive personal information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("sensitive", "ccpa_sensitive")] },
        Term { name: "bank_account", parent: Some("payment_data"), definition: "A bank account number and its routing details.", synonyms: &["bank account number", "bank account details", "bank details", "iban", "routing number", "direct debit details"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:BankAccount" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.financial.bank_account" }, Mapping { system: System::P3p, kind: Match::Broad, key: "financial" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Financial" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePaymentInfo" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_CREDIT_DEBIT_BANK_ACCOUNT_NUMBER" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "B customer records" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "L sensitive personal information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("sensitive", "ccpa_sensitive")] },
        Term { name: "digital_wallet", parent: Some("payment_data"), definition: "An account with a payment service or a wallet of electronic money or crypto-assets.", synonyms: &["paypal account", "e-wallet", "crypto wallet", "wallet address", "mobile wallet"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:FinancialAccount" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.payment" }, Mapping { system: System::P3p, kind: Match::Broad, key: "financial" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Financial" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePaymentInfo" }, Mapping { system: System::Google, kind: Match::Close, key: "PSL_OTHER" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "B customer records" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "confidential_payment_data", parent: Some("payment_data"), definition: "Payment data that the text keeps back as confidential, such as the full card number or its code.", synonyms: &["sensitive payment data", "sensitive authentication data", "card security code"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:Financial" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.payment" }, Mapping { system: System::P3p, kind: Match::Broad, key: "financial" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Financial" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePaymentInfo" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_CREDIT_DEBIT_BANK_ACCOUNT_NUMBER" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "B customer records" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "billing_information", parent: Some("financial"), definition: "Data for and on bills, such as billing name, invoices and amounts due.", synonyms: &["billing data", "billing details", "invoices", "invoicing data"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:Financial" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.payment" }, Mapping { system: System::P3p, kind: Match::Broad, key: "financial" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Financial" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeOtherFinancialInfo" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_OTHER" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "B customer records" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "credit_information", parent: Some("financial"), definition: "Creditworthiness, credit score or credit history.", synonyms: &["credit score", "credit history", "creditworthiness", "credit report", "credit rating"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "pd:Credit" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.financial" }, Mapping { system: System::P3p, kind: Match::Broad, key: "financial" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Financial" }, Mapping { system: System::Apple, kind: Match::Exact, key: "NSPrivacyCollectedDataTypeCreditInfo" }, Mapping { system: System::Google, kind: Match::Close, key: "PSL_CREDIT_SCORE" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "B customer records" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "income_and_assets", parent: Some("financial"), definition: "What a person earns, owns or owes.", synonyms: &["income", "salary range", "assets", "debts", "wealth", "net worth", "property owned"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Narrow, key: "pd:Income" }, Mapping { system: System::Dpv, kind: Match::Narrow, key: "pd:FinancialStatus" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.financial" }, Mapping { system: System::P3p, kind: Match::Broad, key: "financial" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Financial" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeOtherFinancialInfo" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_OTHER" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "B customer records" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "insurance_information", parent: Some("financial"), definition: "Insurance policies and claims of a person.", synonyms: &["insurance policy number", "insurance data", "insurance claims", "health insurance information"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:Insurance" }, Mapping { system: System::Fideslang, kind: Match::Narrow, key: "user.health_and_medical.insurance_beneficiary_id" }, Mapping { system: System::P3p, kind: Match::Broad, key: "financial" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Financial" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeOtherFinancialInfo" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_OTHER" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "B customer records" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "tax_information", parent: Some("financial"), definition: "Tax returns, withholdings and other tax matters of a person.", synonyms: &["tax data", "tax details", "tax records", "tax return"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:Tax" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.financial" }, Mapping { system: System::P3p, kind: Match::Broad, key: "financial" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Financial" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeOtherFinancialInfo" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_OTHER" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "B customer records" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "commercial", parent: Some("any_personal_data"), definition: "What a person buys, obtains, considers or tends to consume.", synonyms: &["commercial information", "commercial data", "purchasing tendencies", "consuming histories"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "pd:PurchasesAndSpendingHabit" }, Mapping { system: System::Ccpa, kind: Match::Exact, key: "D commercial information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "transaction_data", parent: Some("commercial"), definition: "Data about a deal with a person, such as order, amount, date and parties.", synonyms: &["transaction", "transactions", "transaction information", "transaction details", "information resulting from a transaction", "transaction history"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "pd:Transaction" }, Mapping { system: System::Dpv, kind: Match::Close, key: "pd:Transactional" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.financial" }, Mapping { system: System::P3p, kind: Match::Close, key: "purchase" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Financial" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePurchaseHistory" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_PURCHASE_HISTORY" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "D commercial information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "purchase_history", parent: Some("transaction_data"), definition: "What was bought or ordered, and when.", synonyms: &["purchases", "orders", "order history", "products purchased", "purchase records"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:Purchase" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.behavior.purchase_history" }, Mapping { system: System::P3p, kind: Match::Exact, key: "purchase" }, Mapping { system: System::Apple, kind: Match::Exact, key: "NSPrivacyCollectedDataTypePurchaseHistory" }, Mapping { system: System::Google, kind: Match::Exact, key: "PSL_PURCHASE_HISTORY" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "D commercial information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "payment_records", parent: Some("transaction_data"), definition: "Amounts, dates and outcomes of payments, without the card or account details.", synonyms: &["payment history", "payment status", "receipts", "chargebacks", "refunds"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "pd:Transaction" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.payment" }, Mapping { system: System::P3p, kind: Match::Broad, key: "purchase" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Financial" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePurchaseHistory" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_PURCHASE_HISTORY" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "D commercial information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "subscription_data", parent: Some("commercial"), definition: "Plans, licences, subscriptions and memberships that a person holds.", synonyms: &["subscription information", "subscription details", "license information", "plan details", "loyalty programme", "membership", "license key"], crosswalk: &[Mapping { system: System::Ccpa, kind: Match::Broad, key: "D commercial information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "shopping_interest", parent: Some("commercial"), definition: "Products looked at, put in a cart or on a wish list without being bought.", synonyms: &["shopping cart", "wish list", "products viewed", "products considered", "purchase intentions"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:Intention" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.behavior" }, Mapping { system: System::P3p, kind: Match::Broad, key: "interactive" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "User online activities" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeProductInteraction" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_USER_INTERACTION" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 6" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "D commercial information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "device", parent: Some("any_personal_data"), definition: "Data about a device, its software and its connection.", synonyms: &["device data", "device information", "technical data", "technical information", "computer information"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:DeviceBased" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.device" }, Mapping { system: System::P3p, kind: Match::Close, key: "computer" }, Mapping { system: System::Opp115, kind: Match::Narrow, key: "Computer information" }, Mapping { system: System::Opp115, kind: Match::Narrow, key: "IP address and device IDs" }, Mapping { system: System::Iab, kind: Match::Narrow, key: "dataCategory 1" }, Mapping { system: System::Iab, kind: Match::Narrow, key: "dataCategory 2" }, Mapping { system: System::Iab, kind: Match::Narrow, key: "dataCategory 3" }, Mapping { system: System::Iab, kind: Match::Narrow, key: "dataCategory 4" }, Mapping { system: System::Ccpa, kind: Match::Close, key: "F internet or network activity" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "ip_address", parent: Some("device"), definition: "An Internet Protocol address.", synonyms: &["internet protocol address", "ip", "ip number", "ipv4", "ipv6"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:IPAddress" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.device.ip_address" }, Mapping { system: System::P3p, kind: Match::Broad, key: "computer" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "IP address and device IDs" }, Mapping { system: System::Iab, kind: Match::Exact, key: "dataCategory 1" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "A identifiers" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "device_identifier", parent: Some("device"), definition: "A serial number, MAC address or other identifier of a device or its system.", synonyms: &["device id", "mac address", "imei", "serial number", "udid", "hardware identifier", "unique device identifier"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Narrow, key: "pd:MACAddress" }, Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:UID" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.device.device_id" }, Mapping { system: System::P3p, kind: Match::Broad, key: "uniqueid" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "IP address and device IDs" }, Mapping { system: System::Apple, kind: Match::Exact, key: "NSPrivacyCollectedDataTypeDeviceID" }, Mapping { system: System::Google, kind: Match::Exact, key: "PSL_DEVICE_ID" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 3" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "A identifiers" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "advertising_identifier", parent: Some("device_identifier"), definition: "A resettable identifier of a device that is meant for advertising.", synonyms: &["advertising id", "idfa", "gaid", "aaid", "mobile advertising id", "ad id"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:UID" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.device.device_id" }, Mapping { system: System::P3p, kind: Match::Broad, key: "uniqueid" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "IP address and device IDs" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeDeviceID" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_DEVICE_ID" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 3" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "A identifiers" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "cookie_data", parent: Some("device"), definition: "What a cookie or similar storage on the device holds, such as an identifier.", synonyms: &["cookies", "cookie id", "cookie identifier", "online identifier", "local storage", "browser storage", "session id"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:Tracking" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.device.cookie" }, Mapping { system: System::Fideslang, kind: Match::Narrow, key: "user.device.cookie_id" }, Mapping { system: System::P3p, kind: Match::Close, key: "state" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Cookies and tracking elements" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 3" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "A identifiers" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "device_fingerprint", parent: Some("device"), definition: "An identifier computed from the traits of a device or browser.", synonyms: &["browser fingerprint", "probabilistic identifier", "digital fingerprint", "canvas fingerprint"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Narrow, key: "pd:BrowserFingerprint" }, Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:DigitalFingerprint" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.unique_id.pseudonymous" }, Mapping { system: System::P3p, kind: Match::Broad, key: "uniqueid" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "IP address and device IDs" }, Mapping { system: System::Iab, kind: Match::Exact, key: "dataCategory 4" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "A identifiers" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "device_characteristics", parent: Some("device"), definition: "Hardware model, operating system, screen, time zone and similar traits of a device.", synonyms: &["device type", "device model", "hardware model", "screen resolution", "hardware information", "time zone"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:DeviceBased" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.device" }, Mapping { system: System::P3p, kind: Match::Broad, key: "computer" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Computer information" }, Mapping { system: System::Iab, kind: Match::Close, key: "dataCategory 2" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "F internet or network activity" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "operating_system", parent: Some("device_characteristics"), definition: "Name and version of a device's operating system.", synonyms: &["os", "os version", "platform version"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:DeviceOperatingSystem" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.device" }, Mapping { system: System::P3p, kind: Match::Broad, key: "computer" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Computer information" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 2" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "F internet or network activity" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "browser_information", parent: Some("device"), definition: "Type, version and user-agent text of a browser.", synonyms: &["browser type", "user agent", "user-agent string", "browser version", "browser data"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "pd:UserAgent" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.device" }, Mapping { system: System::P3p, kind: Match::Broad, key: "computer" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Computer information" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 2" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "F internet or network activity" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "network_information", parent: Some("device"), definition: "Provider, carrier, type and quality of a network connection.", synonyms: &["internet service provider", "isp", "mobile carrier", "connection type", "wifi network", "network data"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:DeviceBased" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.device" }, Mapping { system: System::P3p, kind: Match::Broad, key: "computer" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Computer information" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 2" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "F internet or network activity" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "installed_applications", parent: Some("device"), definition: "Which applications are installed on a device.", synonyms: &["installed apps", "list of apps", "apps on device", "installed software"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:DeviceApplications" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.device" }, Mapping { system: System::P3p, kind: Match::Broad, key: "computer" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Computer information" }, Mapping { system: System::Google, kind: Match::Exact, key: "PSL_APPS_ON_DEVICE" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "F internet or network activity" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "telemetry", parent: Some("any_personal_data"), definition: "Measurements that a product sends about how it runs.", synonyms: &["telemetry data", "product telemetry", "performance data", "performance metrics"], crosswalk: &[Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.telemetry" }, Mapping { system: System::Apple, kind: Match::Narrow, key: "NSPrivacyCollectedDataTypePerformanceData" }, Mapping { system: System::Google, kind: Match::Narrow, key: "PSL_PERFORMANCE_DIAGNOSTICS" }, Mapping { system: System::Google, kind: Match::Narrow, key: "PSL_OTHER_PERFORMANCE" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "F internet or network activity" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "crash_and_diagnostics", parent: Some("telemetry"), definition: "Crash reports, error messages and diagnostic data.", synonyms: &["crash reports", "crash logs", "diagnostics", "error reports", "error logs", "diagnostic data"], crosswalk: &[Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.telemetry" }, Mapping { system: System::Apple, kind: Match::Narrow, key: "NSPrivacyCollectedDataTypeCrashData" }, Mapping { system: System::Apple, kind: Match::Narrow, key: "NSPrivacyCollectedDataTypeOtherDiagnosticData" }, Mapping { system: System::Google, kind: Match::Narrow, key: "PSL_CRASH_LOGS" }, Mapping { system: System::Google, kind: Match::Close, key: "PSL_PERFORMANCE_DIAGNOSTICS" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "F internet or network activity" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "sensor_data", parent: Some("any_personal_data"), definition: "Readings of sensors about a person or the surroundings.", synonyms: &["sensor readings", "accelerometer", "gyroscope", "motion data", "iot data", "thermal data"], crosswalk: &[Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.sensor" }, Mapping { system: System::Ccpa, kind: Match::Close, key: "H audio visual or similar information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "spatial_data", parent: Some("sensor_data"), definition: "Scans of surroundings or of the position of head, hands or body for virtual or augmented reality.", synonyms: &["environment scan", "hand tracking", "head movement", "eye tracking", "room scan", "body pose"], crosswalk: &[Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.user_sensor" }, Mapping { system: System::Apple, kind: Match::Narrow, key: "NSPrivacyCollectedDataTypeEnvironmentScanning" }, Mapping { system: System::Apple, kind: Match::Narrow, key: "NSPrivacyCollectedDataTypeHands" }, Mapping { system: System::Apple, kind: Match::Narrow, key: "NSPrivacyCollectedDataTypeHead" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "H audio visual or similar information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "vehicle_data", parent: Some("any_personal_data"), definition: "Data about a vehicle and how it is driven.", synonyms: &["connected car data", "driving behaviour", "vehicle identification number", "vin", "license plate"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "pd:Vehicle" }, Mapping { system: System::Dpv, kind: Match::Narrow, key: "pd:VehicleUsage" }, Mapping { system: System::Fideslang, kind: Match::Narrow, key: "user.government_id.vehicle_registration" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "server_logs", parent: Some("any_personal_data"), definition: "Records that a server writes for each request: a bundle of device and usage data.", synonyms: &["log data", "log files", "access logs", "web server logs", "log records", "information that your browser sends"], crosswalk: &[Mapping { system: System::P3p, kind: Match::Close, key: "navigation" }, Mapping { system: System::P3p, kind: Match::Close, key: "computer" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "F internet or network activity" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "fraud_and_security_data", parent: Some("any_personal_data"), definition: "Signals and records used to detect fraud, abuse or attacks.", synonyms: &["fraud signals", "security logs", "risk signals", "abuse reports", "security events"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "usage", parent: Some("any_personal_data"), definition: "How a person uses a product, site or service.", synonyms: &["usage data", "usage information", "activity data", "online activity", "behavioural data", "internet activity", "website use behavior", "clickstream"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "pd:ServiceConsumptionBehaviour" }, Mapping { system: System::Dpv, kind: Match::Close, key: "pd:Behavioural" }, Mapping { system: System::Fideslang, kind: Match::Close, key: "user.behavior" }, Mapping { system: System::P3p, kind: Match::Narrow, key: "navigation" }, Mapping { system: System::P3p, kind: Match::Narrow, key: "interactive" }, Mapping { system: System::Opp115, kind: Match::Exact, key: "User online activities" }, Mapping { system: System::Apple, kind: Match::Narrow, key: "NSPrivacyCollectedDataTypeProductInteraction" }, Mapping { system: System::Apple, kind: Match::Narrow, key: "NSPrivacyCollectedDataTypeOtherUsageData" }, Mapping { system: System::Google, kind: Match::Narrow, key: "PSL_USER_INTERACTION" }, Mapping { system: System::Google, kind: Match::Narrow, key: "PSL_OTHER_APP_ACTIVITY" }, Mapping { system: System::Iab, kind: Match::Close, key: "dataCategory 6" }, Mapping { system: System::Ccpa, kind: Match::Close, key: "F internet or network activity" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "product_usage", parent: Some("usage"), definition: "Which features or pages of a product are used, how and how often.", synonyms: &["usage statistics", "feature usage", "product interaction", "app interactions", "app activity", "analytics data"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "pd:ServiceConsumptionBehaviour" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.behavior" }, Mapping { system: System::P3p, kind: Match::Broad, key: "interactive" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "User online activities" }, Mapping { system: System::Apple, kind: Match::Exact, key: "NSPrivacyCollectedDataTypeProductInteraction" }, Mapping { system: System::Google, kind: Match::Exact, key: "PSL_USER_INTERACTION" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 6" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "F internet or network activity" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "resource_usage", parent: Some("usage"), definition: "Amounts consumed in a service, such as storage, calls or traffic.", synonyms: &["metering data", "quota usage", "bandwidth usage", "consumption data"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:ServiceConsumptionBehaviour" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.behavior" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "User online activities" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeOtherUsageData" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_OTHER_APP_ACTIVITY" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "F internet or network activity" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "page_interactions", parent: Some("usage"), definition: "What a person does on a page, such as clicks, scrolling, mouse movements or typing.", synonyms: &["clicks", "scrolling", "mouse movements", "keystrokes", "session recording", "session replay", "heatmaps"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:BrowsingBehaviour" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.behavior" }, Mapping { system: System::P3p, kind: Match::Broad, key: "interactive" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "User online activities" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeProductInteraction" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_USER_INTERACTION" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 6" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "F internet or network activity" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "link_clicks", parent: Some("usage"), definition: "Which presented links were followed.", synonyms: &["clicked links", "followed links", "links followed", "click-through"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:LinkClicked" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.behavior" }, Mapping { system: System::P3p, kind: Match::Broad, key: "navigation" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "User online activities" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeProductInteraction" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_USER_INTERACTION" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 6" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "F internet or network activity" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "browsing_history", parent: Some("usage"), definition: "Pages or sites visited over time.", synonyms: &["pages visited", "web pages viewed", "visited websites", "browser history", "viewing history", "surfing behaviour"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:BrowserHistory" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.behavior.browsing_history" }, Mapping { system: System::P3p, kind: Match::Broad, key: "navigation" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "User online activities" }, Mapping { system: System::Apple, kind: Match::Exact, key: "NSPrivacyCollectedDataTypeBrowsingHistory" }, Mapping { system: System::Google, kind: Match::Exact, key: "PSL_WEB_BROWSING_HISTORY" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 6" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "F internet or network activity" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "referrer", parent: Some("usage"), definition: "The page or advertisement from which a visitor came.", synonyms: &["referring page", "referring url", "referral source", "previous page", "exit page", "landing page"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:BrowsingReferral" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.behavior" }, Mapping { system: System::P3p, kind: Match::Broad, key: "navigation" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "User online activities" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeOtherUsageData" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_OTHER_APP_ACTIVITY" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 6" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "F internet or network activity" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "visit_times", parent: Some("usage"), definition: "Dates, times and lengths of visits or sessions.", synonyms: &["date and time of access", "timestamps", "session duration", "access times", "time spent"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:ServiceConsumptionBehaviour" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.behavior" }, Mapping { system: System::P3p, kind: Match::Broad, key: "navigation" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "User online activities" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeOtherUsageData" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_OTHER_APP_ACTIVITY" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 6" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "F internet or network activity" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "search_queries", parent: Some("usage"), definition: "Words typed into a search function.", synonyms: &["search terms", "search history", "searches", "queries", "information you search for"], crosswalk: &[Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.behavior.search_history" }, Mapping { system: System::P3p, kind: Match::Broad, key: "interactive" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "User online activities" }, Mapping { system: System::Apple, kind: Match::Exact, key: "NSPrivacyCollectedDataTypeSearchHistory" }, Mapping { system: System::Google, kind: Match::Close, key: "PSL_IN_APP_SEARCH_HISTORY" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 6" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "F internet or network activity" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "sign_in_history", parent: Some("usage"), definition: "When, where and with what outcome a person signed in.", synonyms: &["login history", "authentication history", "login attempts", "sign-in records"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:AuthenticationHistory" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.behavior" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "User online activities" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeOtherUsageData" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_OTHER_APP_ACTIVITY" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "F internet or network activity" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "advertising_interactions", parent: Some("usage"), definition: "Advertisements seen or clicked.", synonyms: &["ad views", "ad clicks", "ads viewed", "advertising data", "ad impressions", "conversions"], crosswalk: &[Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.behavior" }, Mapping { system: System::P3p, kind: Match::Broad, key: "interactive" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "User online activities" }, Mapping { system: System::Apple, kind: Match::Close, key: "NSPrivacyCollectedDataTypeAdvertisingData" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_OTHER_APP_ACTIVITY" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 6" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "F internet or network activity" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "email_interactions", parent: Some("usage"), definition: "Whether messages sent to a person were opened or their links clicked.", synonyms: &["email opens", "open rates", "newsletter interactions", "email engagement"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:Behavioural" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.behavior" }, Mapping { system: System::P3p, kind: Match::Broad, key: "interactive" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "User online activities" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeOtherUsageData" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 6" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "F internet or network activity" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "media_consumption", parent: Some("usage"), definition: "Audio, video or text content that a person consumed.", synonyms: &["viewing habits", "listening history", "watch history", "videos watched", "content consumption", "video viewing"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Narrow, key: "pd:TVViewingBehaviour" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.behavior.media_consumption" }, Mapping { system: System::P3p, kind: Match::Broad, key: "interactive" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "User online activities" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeProductInteraction" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_USER_INTERACTION" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 6" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "F internet or network activity" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "widget_activity", parent: Some("usage"), definition: "What people do with a widget, plug-in or other embedded tool.", synonyms: &["widget data", "widget use", "tool activity", "plugin activity"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:Behavioural" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.behavior" }, Mapping { system: System::P3p, kind: Match::Broad, key: "interactive" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "User online activities" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeOtherUsageData" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_OTHER_APP_ACTIVITY" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "F internet or network activity" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "deployment_data", parent: Some("usage"), definition: "Where and how a widget, tool or software is installed or embedded.", synonyms: &["widget deployment", "deployment of the widget", "installation data", "software deployment", "embedding site"], crosswalk: &[Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.behavior" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "User online activities" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeOtherUsageData" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "preferences", parent: Some("any_personal_data"), definition: "Tastes, wishes or choices that a person has stated.", synonyms: &["likes", "interests", "stated interests", "tastes", "wishes", "favourites"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:Preference" }, Mapping { system: System::Fideslang, kind: Match::Close, key: "user.demographic.profile" }, Mapping { system: System::P3p, kind: Match::Exact, key: "preference" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "User profile" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "communication_preferences", parent: Some("preferences"), definition: "Which messages a person wants, and by which means.", synonyms: &["marketing preferences", "newsletter subscription", "contact preferences", "mailing preferences"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:Preference" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.demographic.profile" }, Mapping { system: System::P3p, kind: Match::Broad, key: "preference" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "User profile" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "privacy_choices", parent: Some("any_personal_data"), definition: "Consent, refusal and other choices about a person's own data.", synonyms: &["consent records", "privacy settings", "opt-out status", "cookie consent", "privacy preferences"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:PrivacyPreference" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.privacy_preferences" }, Mapping { system: System::Iab, kind: Match::Exact, key: "dataCategory 11" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "inferences", parent: Some("any_personal_data"), definition: "What is concluded or predicted about a person from other data.", synonyms: &["derived data", "predictions", "inferred data", "inferred information", "insights"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:InferredPersonalData" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.demographic.profile" }, Mapping { system: System::Opp115, kind: Match::Close, key: "User profile" }, Mapping { system: System::Iab, kind: Match::Close, key: "dataCategory 10" }, Mapping { system: System::Ccpa, kind: Match::Exact, key: "K inferences" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "inferred_profile", parent: Some("inferences"), definition: "A picture of a person put together from conclusions about interests, traits or behaviour.", synonyms: &["consumer profile", "advertising profile", "behavioural profile", "user segment", "audience segment"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:InferredPersonalData" }, Mapping { system: System::Dpv, kind: Match::Close, key: "pd:IndividualProfile" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.demographic.profile" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "User profile" }, Mapping { system: System::Iab, kind: Match::Exact, key: "dataCategory 10" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "K inferences" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "inferred_interests", parent: Some("inferences"), definition: "Interests or preferences concluded from other data.", synonyms: &["derived interests", "interest categories", "interest segments", "probable interests"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "pd:Interest" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.demographic.profile" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "User profile" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 10" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "K inferences" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "inferred_traits", parent: Some("inferences"), definition: "Characteristics, attitudes or abilities concluded from other data.", synonyms: &["characteristics", "derived characteristics", "inferred characteristics", "psychological trends", "predispositions", "personality"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:InferredPersonalData" }, Mapping { system: System::Dpv, kind: Match::Narrow, key: "pd:Personality" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.demographic.profile" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "User profile" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 10" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "K inferences" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "scores", parent: Some("inferences"), definition: "A number or grade computed to rate a person.", synonyms: &["risk score", "lead score", "propensity score", "fraud score", "rating"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:InferredPersonalData" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.demographic.profile" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 10" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "K inferences" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "location", parent: Some("any_personal_data"), definition: "Where a person or device is or was.", synonyms: &["location data", "geolocation", "location information", "geolocation data", "geographic location", "whereabouts"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:Location" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.location" }, Mapping { system: System::P3p, kind: Match::Exact, key: "location" }, Mapping { system: System::Opp115, kind: Match::Exact, key: "Location" }, Mapping { system: System::Apple, kind: Match::Narrow, key: "NSPrivacyCollectedDataTypePreciseLocation" }, Mapping { system: System::Apple, kind: Match::Narrow, key: "NSPrivacyCollectedDataTypeCoarseLocation" }, Mapping { system: System::Google, kind: Match::Narrow, key: "PSL_PRECISE_LOCATION" }, Mapping { system: System::Google, kind: Match::Narrow, key: "PSL_APPROX_LOCATION" }, Mapping { system: System::Iab, kind: Match::Narrow, key: "dataCategory 8" }, Mapping { system: System::Iab, kind: Match::Narrow, key: "dataCategory 9" }, Mapping { system: System::Ccpa, kind: Match::Exact, key: "G geolocation data" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "precise_location", parent: Some("location"), definition: "A position fine enough to place a person at an address.", synonyms: &["gps", "gps coordinates", "exact location", "precise geolocation", "fine location"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Narrow, key: "pd:GPSCoordinate" }, Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:Location" }, Mapping { system: System::Fideslang, kind: Match::Close, key: "user.location.precise" }, Mapping { system: System::P3p, kind: Match::Broad, key: "location" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Location" }, Mapping { system: System::Apple, kind: Match::Close, key: "NSPrivacyCollectedDataTypePreciseLocation" }, Mapping { system: System::Google, kind: Match::Close, key: "PSL_PRECISE_LOCATION" }, Mapping { system: System::Iab, kind: Match::Close, key: "dataCategory 9" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "G geolocation data" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "L sensitive personal information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("sensitive", "ccpa_sensitive")] },
        Term { name: "approximate_location", parent: Some("location"), definition: "A city, region or other coarse position.", synonyms: &["coarse location", "general location", "imprecise location", "city", "approximate geolocation", "ip-based location"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:Location" }, Mapping { system: System::Fideslang, kind: Match::Close, key: "user.location.imprecise" }, Mapping { system: System::P3p, kind: Match::Broad, key: "location" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Location" }, Mapping { system: System::Apple, kind: Match::Close, key: "NSPrivacyCollectedDataTypeCoarseLocation" }, Mapping { system: System::Google, kind: Match::Close, key: "PSL_APPROX_LOCATION" }, Mapping { system: System::Iab, kind: Match::Close, key: "dataCategory 8" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "G geolocation data" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "postal_code", parent: Some("approximate_location"), definition: "A postal code without the rest of the address.", synonyms: &["zip code", "postcode", "zip"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:PostalCode" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.contact.address.postal_code" }, Mapping { system: System::P3p, kind: Match::Broad, key: "physical" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Location" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "G geolocation data" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "country_or_region", parent: Some("approximate_location"), definition: "The country, state or region in which a person is or lives.", synonyms: &["country", "country of residence", "state of residence", "residency"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Narrow, key: "pd:Country" }, Mapping { system: System::Dpv, kind: Match::Narrow, key: "pd:Region" }, Mapping { system: System::Fideslang, kind: Match::Narrow, key: "user.contact.address.country" }, Mapping { system: System::Fideslang, kind: Match::Narrow, key: "user.contact.address.state" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Location" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "G geolocation data" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "location_history", parent: Some("location"), definition: "Places where a person or device was over time.", synonyms: &["movement data", "location trail", "travel history", "movements", "trips"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Narrow, key: "pd:TravelHistory" }, Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:Location" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.location" }, Mapping { system: System::P3p, kind: Match::Broad, key: "location" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Location" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "G geolocation data" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "content", parent: Some("any_personal_data"), definition: "Text, media or files that a person posts, uploads, stores or creates in a service.", synonyms: &["user content", "user-generated content", "posted information", "uploads", "submissions", "user submissions"], crosswalk: &[Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.content" }, Mapping { system: System::Apple, kind: Match::Close, key: "NSPrivacyCollectedDataTypeOtherUserContent" }, Mapping { system: System::Google, kind: Match::Close, key: "PSL_USER_GENERATED_CONTENT" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 7" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "public_posts", parent: Some("content"), definition: "Posts, comments and reviews that others can see.", synonyms: &["posts", "comments", "forum posts", "reviews", "blog comments", "public content"], crosswalk: &[Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.content.public" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeOtherUserContent" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_USER_GENERATED_CONTENT" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 7" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "files_and_documents", parent: Some("content"), definition: "Documents and other files of a person.", synonyms: &["files", "documents", "uploaded files", "attachments"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "pd:PersonalDocuments" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.content" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeOtherUserContent" }, Mapping { system: System::Google, kind: Match::Exact, key: "PSL_FILES_AND_DOCS" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "photos_and_videos", parent: Some("content"), definition: "Still or moving images that a person provides or stores.", synonyms: &["photos", "videos", "images", "pictures", "camera roll", "gallery"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Narrow, key: "pd:Picture" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.content" }, Mapping { system: System::Apple, kind: Match::Exact, key: "NSPrivacyCollectedDataTypePhotosorVideos" }, Mapping { system: System::Google, kind: Match::Narrow, key: "PSL_PHOTOS" }, Mapping { system: System::Google, kind: Match::Narrow, key: "PSL_VIDEOS" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "H audio visual or similar information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "audio_files", parent: Some("content"), definition: "Music, voice notes and other sound files that a person provides or stores.", synonyms: &["music files", "voice notes", "sound files", "music"], crosswalk: &[Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.content" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeAudioData" }, Mapping { system: System::Google, kind: Match::Narrow, key: "PSL_MUSIC" }, Mapping { system: System::Google, kind: Match::Narrow, key: "PSL_OTHER_AUDIO" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "H audio visual or similar information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "calendar_entries", parent: Some("content"), definition: "Events, appointments and reminders in a person's calendar.", synonyms: &["calendar", "appointments", "calendar events", "meetings"], crosswalk: &[Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.content" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeOtherUserContent" }, Mapping { system: System::Google, kind: Match::Exact, key: "PSL_CALENDAR" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "gameplay_content", parent: Some("content"), definition: "Saved games, scores and other content made in a game.", synonyms: &["gameplay", "saved games", "in-game content", "game data"], crosswalk: &[Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.content" }, Mapping { system: System::Apple, kind: Match::Exact, key: "NSPrivacyCollectedDataTypeGameplayContent" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_USER_GENERATED_CONTENT" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "ai_prompts", parent: Some("content"), definition: "What a person enters into a system of artificial intelligence, such as questions or files.", synonyms: &["prompts", "ai input", "chatbot input", "ai conversations", "inputs", "generative ai prompts"], crosswalk: &[Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.content" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeOtherUserContent" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_USER_GENERATED_CONTENT" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 7" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "ai_outputs", parent: Some("content"), definition: "What a system of artificial intelligence returns to a person.", synonyms: &["ai output", "ai responses", "generated content", "outputs", "completions"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:GeneratedData" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.content" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeOtherUserContent" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_USER_GENERATED_CONTENT" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "audio_visual", parent: Some("any_personal_data"), definition: "Sound, image, heat, smell or similar recordings of a person.", synonyms: &["audio or visual information", "sensory information", "recordings", "sensory data"], crosswalk: &[Mapping { system: System::Ccpa, kind: Match::Exact, key: "H audio visual or similar information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "audio_recordings", parent: Some("audio_visual"), definition: "Recordings of a person's voice or of sound around.", synonyms: &["voice recordings", "sound recordings", "audio data", "voice commands", "microphone data"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Narrow, key: "pd:VoiceCommunicationRecording" }, Mapping { system: System::Apple, kind: Match::Close, key: "NSPrivacyCollectedDataTypeAudioData" }, Mapping { system: System::Google, kind: Match::Exact, key: "PSL_AUDIO" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "H audio visual or similar information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "call_recordings", parent: Some("audio_recordings"), definition: "Recordings of telephone calls, online meetings or voice mail.", synonyms: &["recorded calls", "phone call recordings", "meeting recordings", "voicemail"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "pd:VoiceCommunicationRecording" }, Mapping { system: System::Dpv, kind: Match::Narrow, key: "pd:VoiceMail" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeAudioData" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_AUDIO" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "H audio visual or similar information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "video_surveillance", parent: Some("audio_visual"), definition: "Images of people that cameras on premises or in public record.", synonyms: &["cctv", "security camera footage", "camera footage", "surveillance video"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:Picture" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "H audio visual or similar information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "communications", parent: Some("any_personal_data"), definition: "What passes between a person and others or the publisher.", synonyms: &["communication data", "correspondence", "communications with us", "communications data"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:Communication" }, Mapping { system: System::Fideslang, kind: Match::Close, key: "user.content.private" }, Mapping { system: System::P3p, kind: Match::Narrow, key: "content" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "message_content", parent: Some("communications"), definition: "The contents of private mail, emails, chats or text messages between people.", synonyms: &["private communications", "private messages", "direct messages", "emails", "text messages", "sms", "mail contents", "chat messages"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Narrow, key: "pd:EmailContent" }, Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:Communication" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.content.private" }, Mapping { system: System::P3p, kind: Match::Broad, key: "content" }, Mapping { system: System::Apple, kind: Match::Close, key: "NSPrivacyCollectedDataTypeEmailsOrTextMessages" }, Mapping { system: System::Google, kind: Match::Narrow, key: "PSL_EMAILS" }, Mapping { system: System::Google, kind: Match::Narrow, key: "PSL_SMS_CALL_LOG" }, Mapping { system: System::Google, kind: Match::Narrow, key: "PSL_OTHER_MESSAGES" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "L sensitive personal information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("sensitive", "ccpa_sensitive")] },
        Term { name: "support_communications", parent: Some("communications"), definition: "Messages exchanged with customer support.", synonyms: &["support tickets", "customer service communications", "support requests", "customer support data", "chat transcripts", "helpdesk messages"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:Communication" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.content.private" }, Mapping { system: System::P3p, kind: Match::Broad, key: "content" }, Mapping { system: System::Apple, kind: Match::Close, key: "NSPrivacyCollectedDataTypeCustomerSupport" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_OTHER_MESSAGES" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "enquiries", parent: Some("communications"), definition: "Questions and messages that a person sends to the publisher.", synonyms: &["inquiries", "contact form messages", "requests for information", "contact requests"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:Communication" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.content.private" }, Mapping { system: System::P3p, kind: Match::Broad, key: "content" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 7" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "rights_requests", parent: Some("communications"), definition: "Requests of a person to use data protection rights, and how they were dealt with.", synonyms: &["privacy requests", "data subject requests", "consumer requests", "access requests"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:Communication" }, Mapping { system: System::P3p, kind: Match::Broad, key: "content" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "feedback", parent: Some("communications"), definition: "Suggestions, opinions and ratings that a person gives about a product or service.", synonyms: &["suggestions", "opinions", "testimonials", "ratings", "product feedback"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "pd:Opinion" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.content" }, Mapping { system: System::P3p, kind: Match::Broad, key: "content" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 7" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "survey_responses", parent: Some("communications"), definition: "Answers to surveys, contests or studies.", synonyms: &["survey answers", "survey data", "questionnaire", "poll answers", "contest entries"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:Opinion" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.content" }, Mapping { system: System::Opp115, kind: Match::Exact, key: "Survey data" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 7" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "communications_metadata", parent: Some("communications"), definition: "Who communicated with whom, when and for how long.", synonyms: &["call log", "call records", "traffic data", "message headers", "metadata"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:CommunicationsMetadata" }, Mapping { system: System::Dpv, kind: Match::Narrow, key: "pd:CallLog" }, Mapping { system: System::Google, kind: Match::Close, key: "PSL_SMS_CALL_LOG" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "social_media_data", parent: Some("any_personal_data"), definition: "Data from or about an account with a social network.", synonyms: &["social network data", "social media profile", "social login", "social media information", "social media account"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:SocialMedia" }, Mapping { system: System::Fideslang, kind: Match::Close, key: "user.social" }, Mapping { system: System::Opp115, kind: Match::Exact, key: "Social media data" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "social_connections", parent: Some("social_media_data"), definition: "With whom a person is connected in a social network.", synonyms: &["friends list", "followers", "connections", "social graph"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "pd:SocialNetwork" }, Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:Social" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.social" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Social media data" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "third_person_data", parent: Some("any_personal_data"), definition: "Data about people other than the one who gives them, such as friends or family.", synonyms: &["data about other people", "data about others", "third person's data", "referral information", "referred friends"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "address_book", parent: Some("third_person_data"), definition: "Entries about other people in a person's list of contacts.", synonyms: &["contact list", "contacts list", "phone book", "contacts", "imported contacts"], crosswalk: &[Mapping { system: System::Apple, kind: Match::Exact, key: "NSPrivacyCollectedDataTypeContacts" }, Mapping { system: System::Google, kind: Match::Exact, key: "PSL_CONTACTS" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "emergency_contact", parent: Some("third_person_data"), definition: "Whom to call in an emergency, and how.", synonyms: &["next of kin", "emergency contact details"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "demographic", parent: Some("any_personal_data"), definition: "Traits that place a person in groups of the population, such as age, gender or language.", synonyms: &["demographic information", "demographic data", "demographics", "socio-economic data"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:Demographic" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.demographic" }, Mapping { system: System::P3p, kind: Match::Exact, key: "demographic" }, Mapping { system: System::Opp115, kind: Match::Exact, key: "Demographic" }, Mapping { system: System::Ccpa, kind: Match::Close, key: "C protected classifications" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "age", parent: Some("demographic"), definition: "Age or age band.", synonyms: &["age range", "age group", "age band"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:Age" }, Mapping { system: System::Fideslang, kind: Match::Narrow, key: "user.demographic.age_range" }, Mapping { system: System::P3p, kind: Match::Broad, key: "demographic" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Demographic" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 7" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "C protected classifications" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "date_of_birth", parent: Some("age"), definition: "Day, month and year of birth.", synonyms: &["birth date", "birthday", "dob", "year of birth"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:BirthDate" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.demographic.date_of_birth" }, Mapping { system: System::P3p, kind: Match::Broad, key: "demographic" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Demographic" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 7" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "C protected classifications" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "gender", parent: Some("demographic"), definition: "The sex or gender of a person.", synonyms: &["sex", "gender identity", "salutation", "pronouns"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:Gender" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.demographic.gender" }, Mapping { system: System::P3p, kind: Match::Broad, key: "demographic" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Demographic" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "C protected classifications" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "language", parent: Some("demographic"), definition: "A language that a person speaks or prefers.", synonyms: &["preferred language", "spoken language", "language settings"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:Language" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.demographic.language" }, Mapping { system: System::P3p, kind: Match::Broad, key: "demographic" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Demographic" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 2" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "marital_status", parent: Some("demographic"), definition: "Whether a person is single, married, divorced or widowed.", synonyms: &["civil status", "relationship status"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:MaritalStatus" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.demographic.marital_status" }, Mapping { system: System::P3p, kind: Match::Broad, key: "demographic" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Demographic" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "C protected classifications" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "family", parent: Some("demographic"), definition: "Family, household and dependants of a person.", synonyms: &["family information", "household information", "dependants", "number of children"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:Family" }, Mapping { system: System::Dpv, kind: Match::Narrow, key: "pd:Household" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.demographic" }, Mapping { system: System::P3p, kind: Match::Broad, key: "demographic" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Demographic" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "nationality", parent: Some("demographic"), definition: "The nation a person belongs to.", synonyms: &["nationality data", "national origin"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:Nationality" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.demographic" }, Mapping { system: System::P3p, kind: Match::Broad, key: "demographic" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Demographic" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "C protected classifications" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "place_of_birth", parent: Some("demographic"), definition: "The town or country where a person was born.", synonyms: &["birthplace", "country of birth", "birth country"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:BirthPlace" }, Mapping { system: System::Dpv, kind: Match::Narrow, key: "pd:BirthCountry" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.demographic" }, Mapping { system: System::P3p, kind: Match::Broad, key: "demographic" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Demographic" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "C protected classifications" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "citizenship_or_immigration_status", parent: Some("demographic"), definition: "Which citizenship or right of residence a person has.", synonyms: &["citizenship", "immigration status", "visa status", "work permit", "right to work"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Narrow, key: "pd:Citizenship" }, Mapping { system: System::Fideslang, kind: Match::Narrow, key: "user.government_id.immigration" }, Mapping { system: System::P3p, kind: Match::Broad, key: "demographic" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Demographic" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "C protected classifications" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "L sensitive personal information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("sensitive", "ccpa_sensitive")] },
        Term { name: "military_status", parent: Some("demographic"), definition: "Whether a person serves or has served in the armed forces.", synonyms: &["veteran status", "military service"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:Demographic" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.demographic" }, Mapping { system: System::P3p, kind: Match::Broad, key: "demographic" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Demographic" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "C protected classifications" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "other_demographics", parent: Some("demographic"), definition: "Further traits of this kind that have no term of their own.", synonyms: &["other demographic information", "housing situation"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:Demographic" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.demographic" }, Mapping { system: System::P3p, kind: Match::Broad, key: "demographic" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Demographic" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "professional", parent: Some("any_personal_data"), definition: "Data about a person's work and working life.", synonyms: &["professional information", "professional data", "employment information", "employment data", "work-related data", "occupation"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "pd:Professional" }, Mapping { system: System::Fideslang, kind: Match::Narrow, key: "user.job_title" }, Mapping { system: System::Fideslang, kind: Match::Narrow, key: "user.workplace" }, Mapping { system: System::P3p, kind: Match::Broad, key: "demographic" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Demographic" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 7" }, Mapping { system: System::Ccpa, kind: Match::Exact, key: "I professional or employment information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "company_information", parent: Some("professional"), definition: "Details of the organisation that a person works or acts for, such as name, size or industry.", synonyms: &["company details", "company data", "business information", "firmographic data", "organisation details"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Narrow, key: "pd:CurrentEmployment" }, Mapping { system: System::Fideslang, kind: Match::Narrow, key: "user.contact.organization" }, Mapping { system: System::P3p, kind: Match::Broad, key: "demographic" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 7" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "I professional or employment information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "company_name", parent: Some("company_information"), definition: "The name of the organisation that a person works or acts for.", synonyms: &["employer", "organisation", "organization", "business name", "name of your company"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:CurrentEmployment" }, Mapping { system: System::Fideslang, kind: Match::Close, key: "user.contact.organization" }, Mapping { system: System::P3p, kind: Match::Broad, key: "demographic" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 7" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "I professional or employment information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "job_title", parent: Some("professional"), definition: "Position or role at work.", synonyms: &["position", "job role", "job function", "department", "seniority"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "pd:Job" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.job_title" }, Mapping { system: System::P3p, kind: Match::Broad, key: "demographic" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Demographic" }, Mapping { system: System::Iab, kind: Match::Broad, key: "dataCategory 7" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "I professional or employment information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "employment_history", parent: Some("professional"), definition: "Past jobs and career.", synonyms: &["work history", "career history", "work experience", "past employers", "employment record"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:EmploymentHistory" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "I professional or employment information" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "B customer records" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "job_application", parent: Some("professional"), definition: "What a person sends or is asked for when applying for work.", synonyms: &["application documents", "applicant data", "recruitment data", "cover letter", "job application data"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:Professional" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "I professional or employment information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "cv", parent: Some("job_application"), definition: "A résumé: a person's own account of career and education.", synonyms: &["résumé", "resume", "curriculum vitae"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:Professional" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "I professional or employment information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "professional_qualification", parent: Some("professional"), definition: "Certificates, licences and skills for work.", synonyms: &["qualifications", "skills", "certifications", "professional license", "professional training"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "pd:ProfessionalCertification" }, Mapping { system: System::Dpv, kind: Match::Narrow, key: "pd:ProfessionalTraining" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "I professional or employment information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "compensation", parent: Some("professional"), definition: "Pay and benefits of a worker.", synonyms: &["salary", "wages", "payroll data", "benefits", "pension data"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Narrow, key: "pd:Salary" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "I professional or employment information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "work_performance", parent: Some("professional"), definition: "How well a person works, including reviews and discipline.", synonyms: &["performance reviews", "performance evaluation", "disciplinary records", "appraisal"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "pd:PerformanceAtWork" }, Mapping { system: System::Dpv, kind: Match::Narrow, key: "pd:DisciplinaryAction" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "I professional or employment information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "background_check", parent: Some("any_personal_data"), definition: "Results of checks on a person's past, such as references or screenings.", synonyms: &["background screening", "reference check", "vetting", "sanctions screening"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "education", parent: Some("any_personal_data"), definition: "Schooling, degrees and records of students.", synonyms: &["education information", "academic records", "degrees", "student records", "educational background"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:Education" }, Mapping { system: System::P3p, kind: Match::Broad, key: "demographic" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Demographic" }, Mapping { system: System::Ccpa, kind: Match::Narrow, key: "J education information" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "B customer records" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "premises_access", parent: Some("any_personal_data"), definition: "When and where people entered premises.", synonyms: &["visitor log", "badge data", "building access", "sign-in sheet"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "event_data", parent: Some("any_personal_data"), definition: "Events that a person registered for or attended.", synonyms: &["event attendance", "event registration", "webinar attendance", "participation data"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "fitness", parent: Some("any_personal_data"), definition: "Exercise, sleep and activity measurements.", synonyms: &["activity tracking", "step count", "sleep data", "exercise data", "workout data"], crosswalk: &[Mapping { system: System::Opp115, kind: Match::Broad, key: "Health" }, Mapping { system: System::Apple, kind: Match::Exact, key: "NSPrivacyCollectedDataTypeFitness" }, Mapping { system: System::Google, kind: Match::Exact, key: "PSL_FITNESS" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "neural_data", parent: Some("any_personal_data"), definition: "Measurements of the activity of a person's nervous system.", synonyms: &["brain data", "brain activity", "neurodata", "eeg"], crosswalk: &[Mapping { system: System::Ccpa, kind: Match::Broad, key: "L sensitive personal information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("sensitive", "ccpa_sensitive")] },
        Term { name: "criminal_record", parent: Some("any_personal_data"), definition: "Convictions, offences or charges.", synonyms: &["criminal history", "criminal convictions", "criminal offences", "convictions", "police record"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:Criminal" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.criminal_history" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("sensitive", "gdpr_art10")] },
        Term { name: "children_data", parent: Some("any_personal_data"), definition: "Any data known to be about a child.", synonyms: &["children's data", "data about children", "child data", "minors' data"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:PersonalData" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.childrens" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "special_category", parent: Some("any_personal_data"), definition: "Data of the special categories in Article 9 of the GDPR: health, origin, beliefs and the like.", synonyms: &["special categories", "special categories of personal data", "article 9 data", "special category data"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:SpecialCategoryPersonalData" }, Mapping { system: System::Apple, kind: Match::Close, key: "NSPrivacyCollectedDataTypeSensitiveInfo" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("sensitive", "gdpr_art9")] },
        Term { name: "health", parent: Some("special_category"), definition: "Physical or mental health and the care received.", synonyms: &["health data", "health information", "medical information", "medical records", "medical condition", "protected health information", "phi", "mental health"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:Health" }, Mapping { system: System::Fideslang, kind: Match::Close, key: "user.health_and_medical" }, Mapping { system: System::Fideslang, kind: Match::Narrow, key: "user.health_and_medical.record_id" }, Mapping { system: System::P3p, kind: Match::Exact, key: "health" }, Mapping { system: System::Opp115, kind: Match::Exact, key: "Health" }, Mapping { system: System::Apple, kind: Match::Exact, key: "NSPrivacyCollectedDataTypeHealth" }, Mapping { system: System::Google, kind: Match::Exact, key: "PSL_HEALTH" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "B customer records" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "L sensitive personal information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("sensitive", "gdpr_art9;ccpa_sensitive")] },
        Term { name: "disability", parent: Some("health"), definition: "A physical or mental impairment of a person.", synonyms: &["impairment", "handicap", "accessibility needs"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:Disability" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.health_and_medical" }, Mapping { system: System::P3p, kind: Match::Broad, key: "health" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Health" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeSensitiveInfo" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_HEALTH" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "C protected classifications" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "L sensitive personal information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("sensitive", "gdpr_art9;ccpa_sensitive")] },
        Term { name: "reproductive_health", parent: Some("health"), definition: "Pregnancy, fertility and sexual health.", synonyms: &["pregnancy", "fertility", "menstrual cycle", "sexual health"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:Health" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.health_and_medical" }, Mapping { system: System::P3p, kind: Match::Broad, key: "health" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Health" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeSensitiveInfo" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_HEALTH" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "L sensitive personal information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("sensitive", "gdpr_art9;ccpa_sensitive")] },
        Term { name: "biometric", parent: Some("special_category"), definition: "Measurements of body or behaviour that are used to identify a person.", synonyms: &["biometric data", "biometric information", "biometrics", "biometric identifiers"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:Biometric" }, Mapping { system: System::Fideslang, kind: Match::Close, key: "user.biometric" }, Mapping { system: System::Fideslang, kind: Match::Narrow, key: "user.biometric.health" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeSensitiveInfo" }, Mapping { system: System::Ccpa, kind: Match::Close, key: "E biometric information" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "L sensitive personal information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("sensitive", "gdpr_art9;ccpa_sensitive")] },
        Term { name: "face_template", parent: Some("biometric"), definition: "Geometry of a face, measured to recognise a person.", synonyms: &["face recognition", "facial recognition", "face geometry", "face scan", "faceprint", "facial template"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "pd:FacialPrint" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user.biometric" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeSensitiveInfo" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "E biometric information" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "L sensitive personal information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("sensitive", "gdpr_art9;ccpa_sensitive")] },
        Term { name: "fingerprint", parent: Some("biometric"), definition: "A fingerprint, taken to recognise a person.", synonyms: &["finger scan", "thumbprint", "palm print", "hand scan"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:Fingerprint" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.biometric.fingerprint" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeSensitiveInfo" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "E biometric information" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "L sensitive personal information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("sensitive", "gdpr_art9;ccpa_sensitive")] },
        Term { name: "voiceprint", parent: Some("biometric"), definition: "Features of a voice, measured to recognise a person.", synonyms: &["voice recognition", "voice biometrics", "voice pattern", "speaker recognition"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "pd:Biometric" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.biometric.voice" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeSensitiveInfo" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "E biometric information" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "L sensitive personal information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("sensitive", "gdpr_art9;ccpa_sensitive")] },
        Term { name: "retina_or_iris_scan", parent: Some("biometric"), definition: "Features of an eye, measured to recognise a person.", synonyms: &["retina scan", "iris scan", "eye scan"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Narrow, key: "pd:Retina" }, Mapping { system: System::Fideslang, kind: Match::Narrow, key: "user.biometric.retinal" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeSensitiveInfo" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "E biometric information" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "L sensitive personal information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("sensitive", "gdpr_art9;ccpa_sensitive")] },
        Term { name: "genetic", parent: Some("special_category"), definition: "Inherited characteristics of a person.", synonyms: &["genetic data", "dna", "genetic information", "genome"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:Genetic" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.health_and_medical.genetic" }, Mapping { system: System::P3p, kind: Match::Broad, key: "health" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Health" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeSensitiveInfo" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "L sensitive personal information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("sensitive", "gdpr_art9;ccpa_sensitive")] },
        Term { name: "racial_or_ethnic_origin", parent: Some("special_category"), definition: "Race or ethnic origin.", synonyms: &["race", "ethnicity", "ethnic origin", "racial origin", "ethnic background"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Narrow, key: "pd:EthnicOrigin" }, Mapping { system: System::Dpv, kind: Match::Narrow, key: "pd:Race" }, Mapping { system: System::Fideslang, kind: Match::Close, key: "user.demographic.race_ethnicity" }, Mapping { system: System::P3p, kind: Match::Broad, key: "demographic" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Demographic" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeSensitiveInfo" }, Mapping { system: System::Google, kind: Match::Close, key: "PSL_RACE_ETHNICITY" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "C protected classifications" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "L sensitive personal information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("sensitive", "gdpr_art9;ccpa_sensitive")] },
        Term { name: "political_opinion", parent: Some("special_category"), definition: "Political opinions or affiliation.", synonyms: &["political views", "party membership", "political affiliation", "political beliefs"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:PoliticalOpinion" }, Mapping { system: System::Dpv, kind: Match::Narrow, key: "pd:PoliticalAffiliation" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "user.demographic.political_opinion" }, Mapping { system: System::P3p, kind: Match::Broad, key: "political" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeSensitiveInfo" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_POLITICAL_RELIGIOUS" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("sensitive", "gdpr_art9")] },
        Term { name: "religious_or_philosophical_belief", parent: Some("special_category"), definition: "Religion or philosophical conviction.", synonyms: &["religion", "religious beliefs", "faith", "philosophical beliefs", "creed"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Narrow, key: "pd:ReligiousBelief" }, Mapping { system: System::Dpv, kind: Match::Narrow, key: "pd:PhilosophicalBelief" }, Mapping { system: System::Fideslang, kind: Match::Close, key: "user.demographic.religious_belief" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeSensitiveInfo" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_POLITICAL_RELIGIOUS" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "C protected classifications" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "L sensitive personal information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("sensitive", "gdpr_art9;ccpa_sensitive")] },
        Term { name: "trade_union_membership", parent: Some("special_category"), definition: "Membership of a trade union.", synonyms: &["union membership", "labor union", "trade union"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "pd:TradeUnionMembership" }, Mapping { system: System::P3p, kind: Match::Broad, key: "political" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeSensitiveInfo" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "L sensitive personal information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("sensitive", "gdpr_art9;ccpa_sensitive")] },
        Term { name: "sex_life_or_orientation", parent: Some("special_category"), definition: "Sex life or sexual orientation.", synonyms: &["sexual orientation", "sex life", "sexuality", "sexual preference"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "pd:Sexual" }, Mapping { system: System::Dpv, kind: Match::Narrow, key: "pd:SexualPreference" }, Mapping { system: System::Fideslang, kind: Match::Narrow, key: "user.demographic.sexual_orientation" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypeSensitiveInfo" }, Mapping { system: System::Google, kind: Match::Close, key: "PSL_SEXUAL_ORIENTATION_GENDER_IDENTITY" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "C protected classifications" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "L sensitive personal information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("sensitive", "gdpr_art9;ccpa_sensitive")] },
        Term { name: "sensitive_data", parent: Some("any_personal_data"), definition: "Data that the text calls sensitive without naming them, or in a sense of its own, as California law does.", synonyms: &["sensitive personal information", "sensitive information", "sensitive personal data", "spi"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:SensitivePersonalData" }, Mapping { system: System::Apple, kind: Match::Close, key: "NSPrivacyCollectedDataTypeSensitiveInfo" }, Mapping { system: System::Ccpa, kind: Match::Exact, key: "L sensitive personal information" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("sensitive", "ccpa_sensitive")] },
        Term { name: "identifiers", parent: Some("any_personal_data"), definition: "Identifiers that the text does not list, such as the category of that name in California.", synonyms: &["unspecified identifiers", "unique identifiers", "online identifiers", "personal identifiers"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "pd:Identifier" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "user" }, Mapping { system: System::Ccpa, kind: Match::Exact, key: "A identifiers" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "customer_records", parent: Some("any_personal_data"), definition: "The customer record data of California law, where the text names the category and not its parts.", synonyms: &["customer records information", "california customer records", "section 1798.80 data"], crosswalk: &[Mapping { system: System::Ccpa, kind: Match::Exact, key: "B customer records" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "protected_characteristics", parent: Some("any_personal_data"), definition: "Traits protected by law against discrimination, where the text names the category and not its parts.", synonyms: &["protected classifications", "protected classes", "characteristics of protected classifications", "equal opportunity data", "diversity data"], crosswalk: &[Mapping { system: System::Ccpa, kind: Match::Exact, key: "C protected classifications" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[33, 40, 41, 42, 131, 63, 88, 134, 115, 114, 0, 8, 103, 111, 117, 116, 3, 155, 46, 26, 49, 167, 68, 83, 112, 118, 162, 142, 54, 94, 120, 127, 146, 147, 153, 48, 22, 31, 107, 64, 105, 72, 35, 50, 161, 38, 180, 7, 151, 4, 135, 27, 133, 92, 60, 66, 65, 62, 47, 165, 16, 156, 23, 89, 132, 149, 123, 158, 168, 139, 28, 125, 109, 43, 169, 159, 77, 113, 136, 172, 12, 164, 179, 10, 18, 51, 96, 98, 97, 99, 70, 52, 61, 150, 148, 137, 19, 82, 101, 106, 138, 90, 121, 30, 143, 11, 14, 140, 69, 160, 67, 32, 1, 144, 81, 15, 36, 45, 44, 57, 24, 110, 21, 141, 174, 25, 104, 102, 93, 157, 95, 79, 145, 152, 181, 2, 108, 5, 56, 173, 84, 39, 175, 166, 80, 171, 124, 100, 86, 37, 178, 73, 76, 6, 177, 59, 87, 20, 129, 128, 13, 74, 163, 58, 122, 126, 17, 53, 71, 130, 176, 55, 9, 78, 34, 75, 119, 85, 170, 29, 91, 154],
    starts: &[*b"account\0", *b"account_", *b"account_", *b"account_", *b"address_", *b"advertis", *b"advertis", *b"age\0\0\0\0\0", *b"ai_outpu", *b"ai_promp", *b"any_data", *b"any_pers", *b"approxim", *b"audio_fi", *b"audio_re", *b"audio_vi", *b"automati", *b"backgrou", *b"bank_acc", *b"billing_", *b"billing_", *b"biometri", *b"browser_", *b"browsing", *b"calendar", *b"call_rec", *b"children", *b"citizens", *b"commerci", *b"communic", *b"communic", *b"communic", *b"company_", *b"company_", *b"compensa", *b"confiden", *b"contact\0", *b"contact_", *b"content\0", *b"cookie_d", *b"country_", *b"crash_an", *b"credenti", *b"credit_i", *b"criminal", *b"customer", *b"customer", *b"customer", *b"cv\0\0\0\0\0\0", *b"data_fro", *b"date_of_", *b"delivery", *b"demograp", *b"deployme", *b"device\0\0", *b"device_c", *b"device_f", *b"device_i", *b"digital_", *b"disabili", *b"drivers_", *b"educatio", *b"email_ad", *b"email_in", *b"emergenc", *b"employme", *b"enquirie", *b"event_da", *b"face_tem", *b"family\0\0", *b"fax_numb", *b"feedback", *b"files_an", *b"financia", *b"fingerpr", *b"fitness\0", *b"fraud_an", *b"gameplay", *b"gender\0\0", *b"genetic\0", *b"governme", *b"health\0\0", *b"identifi", *b"identity", *b"identity", *b"income_a", *b"inferenc", *b"inferred", *b"inferred", *b"inferred", *b"installe", *b"insuranc", *b"ip_addre", *b"job_appl", *b"job_titl", *b"language", *b"likeness", *b"link_cli", *b"location", *b"location", *b"marital_", *b"media_co", *b"message_", *b"messagin", *b"military", *b"name\0\0\0\0", *b"national", *b"national", *b"network_", *b"neural_d", *b"operatin", *b"other_co", *b"other_da", *b"other_de", *b"page_int", *b"passport", *b"password", *b"payment_", *b"payment_", *b"payment_", *b"phone_nu", *b"photos_a", *b"physical", *b"place_of", *b"politica", *b"postal_a", *b"postal_c", *b"precise_", *b"preferen", *b"premises", *b"privacy_", *b"product_", *b"professi", *b"professi", *b"protecte", *b"provided", *b"public_p", *b"publicly", *b"purchase", *b"racial_o", *b"referrer", *b"registra", *b"religiou", *b"reproduc", *b"resource", *b"retina_o", *b"rights_r", *b"scores\0\0", *b"search_q", *b"security", *b"sensitiv", *b"sensor_d", *b"server_l", *b"service_", *b"sex_life", *b"shopping", *b"sign_in_", *b"signatur", *b"social_c", *b"social_m", *b"social_s", *b"spatial_", *b"special_", *b"subscrip", *b"support_", *b"survey_r", *b"tax_iden", *b"tax_info", *b"telemetr", *b"third_pe", *b"trade_un", *b"transact", *b"unspecif", *b"usage\0\0\0", *b"username", *b"vehicle_", *b"video_su", *b"visit_ti", *b"voicepri", *b"website_", *b"widget_a", *b"work_per"],
    parents: &[0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 8, 10, 10, 12, 12, 12, 12, 12, 10, 10, 10, 10, 8, 22, 22, 22, 25, 25, 22, 22, 22, 22, 22, 8, 33, 33, 35, 35, 33, 33, 33, 33, 33, 8, 43, 44, 44, 44, 44, 43, 43, 43, 43, 43, 8, 54, 55, 55, 54, 54, 8, 60, 60, 62, 60, 60, 60, 66, 60, 60, 60, 8, 71, 8, 73, 8, 8, 8, 8, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 78, 8, 93, 8, 8, 96, 96, 96, 96, 8, 101, 101, 103, 103, 101, 8, 107, 107, 107, 107, 107, 107, 107, 107, 8, 116, 117, 116, 8, 120, 120, 120, 120, 120, 120, 120, 8, 128, 8, 130, 130, 8, 133, 134, 133, 133, 133, 133, 133, 133, 133, 133, 133, 8, 145, 146, 145, 145, 145, 150, 145, 145, 145, 8, 8, 8, 8, 8, 8, 8, 8, 8, 163, 164, 164, 163, 167, 167, 167, 167, 163, 163, 163, 163, 163, 163, 8, 8, 8, 8],
};

vocabulary! {
    /// What data is used for.
    Purpose, PURPOSES {
        /// Any purpose whatever; the text sets no limit.
        AnyPurpose,
        /// A purpose is mentioned so vaguely that no other term fits.
        UnspecifiedPurpose,
        /// The purpose that is told when the data are asked for, or for which the person gives them.
        PurposeAtCollection,
        /// A further purpose that is compatible with the one for which the data were collected.
        CompatiblePurpose,
        /// Everything that serves to offer, run and administer the product or service.
        ServiceOperation,
        /// Deliver the product or service asked for, or make its delivery possible.
        ServiceProvision,
        /// Technically deliver and display pages, files or other content.
        ContentDelivery,
        /// Offer features beyond the core service.
        AdditionalFeatures,
        /// Let users publish content, share it and communicate with each other.
        SocialFeatures,
        /// Connect the service with other services at the user's wish.
        Integrations,
        /// Create, administer, service and close accounts.
        AccountManagement,
        /// Recognise and sign in a user, also by remembering a login.
        Authentication,
        /// Check that an account or its address is genuine; identity_verification is about who the person is.
        AccountVerification,
        /// Check that somebody is who they say they are.
        IdentityVerification,
        /// Check that a user meets the criteria for a service or request.
        EligibilityCheck,
        /// Check the age of a user.
        AgeVerification,
        /// Bill, charge, collect, reconcile and refund payments.
        PaymentProcessing,
        /// Assess the ability or willingness of a customer to pay.
        CreditCheck,
        /// Collect money that is owed, or have it collected.
        DebtCollection,
        /// Process an order and deliver it.
        OrderFulfilment,
        /// Answer questions and solve problems of customers or users.
        CustomerSupport,
        /// Receive, examine and settle complaints.
        ComplaintHandling,
        /// Do or answer what the person has asked for, whatever it is.
        UserRequest,
        /// Handle requests by which people use their privacy rights, and prove how they were handled.
        RightsFulfilment,
        /// Remember the settings and preferences of a user.
        PreferenceStorage,
        /// Remember the privacy choices of a person, such as consents and opt-outs.
        PrivacyChoiceStorage,
        /// Administer the product or site as a whole, in technical and other ways.
        ServiceAdministration,
        /// Run, monitor and maintain systems.
        TechnicalAdministration,
        /// Keep the service, its databases and data on servers.
        Hosting,
        /// Find and repair faults.
        Debugging,
        /// Keep the state of a session or device between requests.
        SessionManagement,
        /// Communicate with people, whatever about.
        Communication,
        /// Send messages needed to run the service or account, such as order, account or maintenance notices.
        OperationalCommunications,
        /// Send information that neither promotes something nor is needed to run the service.
        InformationalCommunications,
        /// Send or pass on information thought useful or interesting to the person, promotional or not.
        InformationOfInterest,
        /// Send a periodical to its subscribers.
        Newsletters,
        /// Tell users about new or changed products and features.
        ProductAnnouncements,
        /// Tell people about security matters, such as a breach of their data.
        SecurityNotices,
        /// Tell people about privacy matters, such as changes of the policy.
        PrivacyNotices,
        /// Ask people for their opinions and learn from the answers.
        SurveysAndFeedback,
        /// Organise and hold events, webinars, courses or certifications for others.
        EventsAndTraining,
        /// Improve existing products and services.
        ServiceImprovement,
        /// Try variants of the service on users and compare the results.
        Experimentation,
        /// Check and secure the quality of products and services.
        QualityAssurance,
        /// Research, design and build new products and services.
        ProductDevelopment,
        /// Train, tune or test machine-learning or artificial-intelligence models.
        AiTraining,
        /// Analyse data to learn from them, about use, content or otherwise.
        Analytics,
        /// Measure and analyse how the service is used.
        UsageAnalytics,
        /// Measure how content performs.
        ContentMeasurement,
        /// Compute figures about groups that no longer tell about single persons.
        Statistics,
        /// Study questions to gain knowledge, in science or elsewhere; market_research is a term of its own.
        Research,
        /// Study questions by the methods of a science.
        ScientificResearch,
        /// Build a profile of the interests, behaviour or traits of a person or a group.
        Profiling,
        /// Describe people or groups by age, sex, place, occupation and the like.
        DemographicProfiling,
        /// Build profiles that are meant for choosing advertisements.
        AdvertisingProfiling,
        /// Build profiles that are meant for choosing content.
        ContentProfiling,
        /// Adapt the service, its content or offers to the individual.
        Personalisation,
        /// Choose or make up content, information or services after the interests of the person.
        TailoredContent,
        /// Suggest content or products to a person.
        Recommendations,
        /// Adapt language, currency or content to the place of the person.
        Localisation,
        /// Purposes that serve business gain, such as marketing, market analysis or trade in data.
        CommercialPurposes,
        /// Promote products or services, by whatever means and of whomever.
        Marketing,
        /// Contact people to promote one's own offers to them.
        DirectMarketing,
        /// Promote by telephone.
        Telemarketing,
        /// Promote other companies' offers to the person.
        ThirdPartyOffers,
        /// Run contests, prize draws and similar promotions.
        ContestsAndPromotions,
        /// Run programmes that reward customers.
        LoyaltyPrograms,
        /// Publish what customers say, or that they are customers.
        Testimonials,
        /// Show advertisements.
        Advertising,
        /// Choose advertisements from what is on the page or from other limited data, without a profile.
        ContextualAdvertising,
        /// Choose advertisements by what is known or supposed of the person.
        TargetedAdvertising,
        /// Choose advertisements by what the person did with other businesses, sites or services.
        CrossContextAdvertising,
        /// Technically deliver and present the advertisement chosen.
        AdDelivery,
        /// Limit how often somebody sees the same advertisement.
        FrequencyCapping,
        /// Measure how advertisements perform.
        AdvertisingMeasurement,
        /// Win customers and prepare or make sales.
        Sales,
        /// Analyse an industry or trade, its firms and trends.
        IndustryAnalysis,
        /// Study markets, demand and competitors.
        MarketResearch,
        /// Learn about audiences by statistics or by combining data from several sources.
        AudienceInsights,
        /// Sell, rent or trade personal data, or insights made of them, as a business.
        SaleOfData,
        /// Process for another party and as that party instructs, whatever it aims at.
        OnBehalfOfThirdParty,
        /// Protect systems, data and people against attacks and dangers.
        Security,
        /// Detect and stop fraud.
        FraudPrevention,
        /// Detect and stop abuse of the service and improper behaviour in it.
        MisusePrevention,
        /// Review what users publish and act on what is not allowed.
        ContentModeration,
        /// Protect buildings, and control who enters them.
        PremisesSecurity,
        /// Prevent, find or stop what is or may be unlawful.
        IllegalActivityPrevention,
        /// Protect rights, property or safety of the publisher, its users or the public.
        ProtectionOfRightsAndSafety,
        /// Protect rights or property of the publisher, its users or others.
        ProtectionOfRightsAndProperty,
        /// Protect the life, health or safety of users, the public or any person.
        ProtectionOfSafety,
        /// Act in an emergency that threatens somebody's life or health.
        EmergencyResponse,
        /// Meet duties laid down by law.
        LegalCompliance,
        /// Answer subpoenas, court orders and similar process.
        LegalProcessResponse,
        /// Check people against sanction lists and rules on money laundering and export.
        SanctionsAndAmlChecks,
        /// Answer requests of authorities, or help them to enforce the law, bound by law or not.
        LawEnforcementResponse,
        /// Meet demands of the security of a state.
        NationalSecurity,
        /// Make users and customers keep the agreements, and act on breaches.
        TermsEnforcement,
        /// Check that software or content is used as licensed.
        LicenseCompliance,
        /// Settle disputes with users or between them.
        DisputeResolution,
        /// Establish, exercise or defend legal rights and claims.
        LegalClaims,
        /// Run the company itself, such as planning, accounting and governance.
        BusinessOperations,
        /// Keep books, pay taxes and have accounts audited.
        Accounting,
        /// Judge and limit the risks of the business, also by insurance.
        RiskManagement,
        /// Keep the business running and restore it after failures.
        BusinessContinuity,
        /// Keep up relations with customers and business contacts.
        RelationshipManagement,
        /// Choose, direct and pay suppliers.
        VendorManagement,
        /// Teach the publisher's own staff, for instance with recorded calls.
        StaffTraining,
        /// Keep records of what happened.
        RecordKeeping,
        /// Keep for history or for the long term.
        Archiving,
        /// Manage those who work for the publisher.
        HumanResources,
        /// Find, assess and hire applicants.
        Recruitment,
    }
}

static PURPOSES: VocabularyInfo = VocabularyInfo {
    name: "purposes",
    title: "Purpose",
    definition: "What data is used for.",
    terms: &[
        Term { name: "any_purpose", parent: None, definition: "Any purpose whatever; the text sets no limit.", synonyms: &["all purposes", "whatever purpose", "any lawful purpose"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:Purpose" }, Mapping { system: System::P3p, kind: Match::Narrow, key: "other-purpose" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "unspecified_purpose", parent: Some("any_purpose"), definition: "A purpose is mentioned so vaguely that no other term fits.", synonyms: &["other purposes", "various purposes", "business purposes", "certain purposes"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:Purpose" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "collect" }, Mapping { system: System::P3p, kind: Match::Close, key: "other-purpose" }, Mapping { system: System::Opp115, kind: Match::Exact, key: "Unspecified" }, Mapping { system: System::Apple, kind: Match::Close, key: "NSPrivacyCollectedDataTypePurposeOther" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "purpose_at_collection", parent: Some("any_purpose"), definition: "The purpose that is told when the data are asked for, or for which the person gives them.", synonyms: &["purpose for which you provide it", "disclosed at the time of collection", "described at collection"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:Purpose" }, Mapping { system: System::P3p, kind: Match::Close, key: "current" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "compatible_purpose", parent: Some("any_purpose"), definition: "A further purpose that is compatible with the one for which the data were collected.", synonyms: &["further processing", "secondary compatible use"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:Purpose" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "service_operation", parent: Some("any_purpose"), definition: "Everything that serves to offer, run and administer the product or service.", synonyms: &["service-related purposes", "operate the service", "run the service", "operational purposes"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:ServiceManagement" }, Mapping { system: System::Fideslang, kind: Match::Close, key: "essential" }, Mapping { system: System::P3p, kind: Match::Narrow, key: "current" }, Mapping { system: System::Opp115, kind: Match::Narrow, key: "Basic service/feature" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePurposeAppFunctionality" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_APP_FUNCTIONALITY" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "service_provision", parent: Some("service_operation"), definition: "Deliver the product or service asked for, or make its delivery possible.", synonyms: &["provide the service", "provide the product", "facilitate the service", "perform the service", "facilitation"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:ServiceProvision" }, Mapping { system: System::Fideslang, kind: Match::Close, key: "essential.service" }, Mapping { system: System::P3p, kind: Match::Close, key: "current" }, Mapping { system: System::Opp115, kind: Match::Exact, key: "Basic service/feature" }, Mapping { system: System::Apple, kind: Match::Close, key: "NSPrivacyCollectedDataTypePurposeAppFunctionality" }, Mapping { system: System::Google, kind: Match::Close, key: "PSL_APP_FUNCTIONALITY" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "1798.140(e)(5)" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "content_delivery", parent: Some("service_provision"), definition: "Technically deliver and display pages, files or other content.", synonyms: &["serve content", "content display", "streaming"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:TechnicalServiceProvision" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "marketing.advertising.serving" }, Mapping { system: System::Iab, kind: Match::Broad, key: "SP2" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "additional_features", parent: Some("service_operation"), definition: "Offer features beyond the core service.", synonyms: &["optional features", "enable certain features", "extra functions", "enhanced functionality"], crosswalk: &[Mapping { system: System::Fideslang, kind: Match::Close, key: "functional.service" }, Mapping { system: System::Opp115, kind: Match::Exact, key: "Additional service/feature" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePurposeAppFunctionality" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_APP_FUNCTIONALITY" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "social_features", parent: Some("service_operation"), definition: "Let users publish content, share it and communicate with each other.", synonyms: &["user content", "forums", "community features", "posting content", "sharing features"], crosswalk: &[Mapping { system: System::P3p, kind: Match::Close, key: "ppurpose:communicate" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Additional service/feature" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePurposeAppFunctionality" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_APP_FUNCTIONALITY" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "integrations", parent: Some("service_operation"), definition: "Connect the service with other services at the user's wish.", synonyms: &["connected services", "linked accounts", "third-party integrations"], crosswalk: &[Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePurposeAppFunctionality" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_APP_FUNCTIONALITY" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "account_management", parent: Some("service_operation"), definition: "Create, administer, service and close accounts.", synonyms: &["administer your account", "account administration", "administer your use", "servicing your account", "registration"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:AccountManagement" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "essential.service" }, Mapping { system: System::P3p, kind: Match::Exact, key: "ppurpose:account" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Basic service/feature" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePurposeAppFunctionality" }, Mapping { system: System::Google, kind: Match::Exact, key: "PSL_ACCOUNT_MANAGEMENT" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "1798.140(e)(5)" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "authentication", parent: Some("service_operation"), definition: "Recognise and sign in a user, also by remembering a login.", synonyms: &["sign-in", "login", "log on", "remember login", "save credentials", "single sign-on"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:IdentityAuthentication" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "essential.service.authentication" }, Mapping { system: System::P3p, kind: Match::Exact, key: "ppurpose:login" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Service operation and security" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePurposeAppFunctionality" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_ACCOUNT_MANAGEMENT" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "account_verification", parent: Some("service_operation"), definition: "Check that an account or its address is genuine; identity_verification is about who the person is.", synonyms: &["verify your account", "email verification", "confirm your address", "account confirmation"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:IdentityVerification" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "essential.service.authentication" }, Mapping { system: System::P3p, kind: Match::Broad, key: "ppurpose:account" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_ACCOUNT_MANAGEMENT" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "1798.140(e)(5)" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "identity_verification", parent: Some("service_operation"), definition: "Check that somebody is who they say they are.", synonyms: &["verify your identity", "know your customer", "kyc", "identity check"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:IdentityVerification" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "1798.140(e)(5)" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "eligibility_check", parent: Some("service_operation"), definition: "Check that a user meets the criteria for a service or request.", synonyms: &["meet the criteria", "verify that users qualify", "qualification check"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:ServiceAccessDetermination" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "age_verification", parent: Some("eligibility_check"), definition: "Check the age of a user.", synonyms: &["age check", "age assurance", "age gate"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:AgeVerification" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "payment_processing", parent: Some("service_operation"), definition: "Bill, charge, collect, reconcile and refund payments.", synonyms: &["billing", "effect payment", "payments", "charge your card", "bill processing", "refunds", "invoicing"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:PaymentManagement" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "essential.service.payment_processing" }, Mapping { system: System::P3p, kind: Match::Exact, key: "ppurpose:payment" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Basic service/feature" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePurposeAppFunctionality" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_APP_FUNCTIONALITY" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "1798.140(e)(5)" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "credit_check", parent: Some("service_operation"), definition: "Assess the ability or willingness of a customer to pay.", synonyms: &["checking credit", "debit check", "solvency check", "creditworthiness", "credit rating", "credit scoring"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:CustomerSolvencyMonitoring" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "debt_collection", parent: Some("any_purpose"), definition: "Collect money that is owed, or have it collected.", synonyms: &["collections", "recover debts", "collect amounts owed", "dunning"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "order_fulfilment", parent: Some("service_operation"), definition: "Process an order and deliver it.", synonyms: &["fulfill orders", "order processing", "shipping", "delivery", "process transactions"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:CustomerOrderManagement" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "essential.service" }, Mapping { system: System::P3p, kind: Match::Close, key: "ppurpose:delivery" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Basic service/feature" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePurposeAppFunctionality" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_APP_FUNCTIONALITY" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "1798.140(e)(5)" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "customer_support", parent: Some("service_operation"), definition: "Answer questions and solve problems of customers or users.", synonyms: &["customer service", "help desk", "technical support", "customer care", "troubleshooting"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:CustomerCare" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "essential.service.operations.support" }, Mapping { system: System::P3p, kind: Match::Close, key: "ppurpose:feedback" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Basic service/feature" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePurposeAppFunctionality" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_APP_FUNCTIONALITY" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "1798.140(e)(5)" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "complaint_handling", parent: Some("customer_support"), definition: "Receive, examine and settle complaints.", synonyms: &["resolve complaints", "complaints", "grievances"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:CustomerClaimsManagement" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "user_request", parent: Some("service_operation"), definition: "Do or answer what the person has asked for, whatever it is.", synonyms: &["respond to your requests", "respond to inquiries", "at your direction", "fulfil your request"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:RequestedServiceProvision" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "rights_fulfilment", parent: Some("user_request"), definition: "Handle requests by which people use their privacy rights, and prove how they were handled.", synonyms: &["privacy requests", "data subject requests", "honour your rights"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:RightsFulfilment" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "preference_storage", parent: Some("service_operation"), definition: "Remember the settings and preferences of a user.", synonyms: &["store preferences", "remember settings", "save your choices", "remember language"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:TechnicalServiceProvision" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "functional.storage" }, Mapping { system: System::P3p, kind: Match::Broad, key: "ppurpose:state" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Personalization/Customization" }, Mapping { system: System::Iab, kind: Match::Broad, key: "P1" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "privacy_choice_storage", parent: Some("preference_storage"), definition: "Remember the privacy choices of a person, such as consents and opt-outs.", synonyms: &["consent management", "opt-out list", "suppression list", "cookie consent record"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:RightsFulfilment" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "functional.storage" }, Mapping { system: System::Iab, kind: Match::Exact, key: "SP3" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "service_administration", parent: Some("service_operation"), definition: "Administer the product or site as a whole, in technical and other ways.", synonyms: &["administration of the product", "administer the site", "site administration"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ServiceManagement" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "essential.service.operations" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Service operation and security" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "technical_administration", parent: Some("service_administration"), definition: "Run, monitor and maintain systems.", synonyms: &["maintenance", "system maintenance", "monitor traffic", "traffic routing", "system monitoring", "system administration"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:ServiceMonitoring" }, Mapping { system: System::Fideslang, kind: Match::Close, key: "essential.service.operations" }, Mapping { system: System::P3p, kind: Match::Close, key: "admin" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Service operation and security" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePurposeAppFunctionality" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_APP_FUNCTIONALITY" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "hosting", parent: Some("technical_administration"), definition: "Keep the service, its databases and data on servers.", synonyms: &["database management", "data storage", "cloud storage", "server operation"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:TechnicalServiceProvision" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "essential.service.operations" }, Mapping { system: System::P3p, kind: Match::Broad, key: "admin" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "1798.140(e)(5)" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "debugging", parent: Some("technical_administration"), definition: "Find and repair faults.", synonyms: &["fix bugs", "error fixing", "crash analysis", "diagnose problems"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:RepairImpairments" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "essential.service.operations" }, Mapping { system: System::P3p, kind: Match::Broad, key: "admin" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Service operation and security" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePurposeAppFunctionality" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_APP_FUNCTIONALITY" }, Mapping { system: System::Iab, kind: Match::Broad, key: "SP1" }, Mapping { system: System::Ccpa, kind: Match::Exact, key: "1798.140(e)(3)" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "session_management", parent: Some("technical_administration"), definition: "Keep the state of a session or device between requests.", synonyms: &["session state", "keep you signed in", "load balancing", "shopping cart"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:TechnicalServiceProvision" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "functional.storage" }, Mapping { system: System::P3p, kind: Match::Exact, key: "ppurpose:state" }, Mapping { system: System::Iab, kind: Match::Broad, key: "P1" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "communication", parent: Some("any_purpose"), definition: "Communicate with people, whatever about.", synonyms: &["communicate with you", "contact you", "correspondence", "send messages", "get in touch"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:CommunicationManagement" }, Mapping { system: System::Fideslang, kind: Match::Close, key: "essential.service.notifications" }, Mapping { system: System::Google, kind: Match::Close, key: "PSL_DEVELOPER_COMMUNICATIONS" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "operational_communications", parent: Some("communication"), definition: "Send messages needed to run the service or account, such as order, account or maintenance notices.", synonyms: &["service messages", "administrative notices", "transactional email", "operational email", "administrative issues", "reminders"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:CommunicationManagement" }, Mapping { system: System::Fideslang, kind: Match::Close, key: "essential.service.notifications" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_DEVELOPER_COMMUNICATIONS" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "informational_communications", parent: Some("communication"), definition: "Send information that neither promotes something nor is needed to run the service.", synonyms: &["informational email", "informational purposes", "informational messages"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:CommunicationManagement" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_DEVELOPER_COMMUNICATIONS" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "information_of_interest", parent: Some("communication"), definition: "Send or pass on information thought useful or interesting to the person, promotional or not.", synonyms: &["useful information", "relevant information", "further information", "information packages"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:CommunicationManagement" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "newsletters", parent: Some("information_of_interest"), definition: "Send a periodical to its subscribers.", synonyms: &["mailing list", "bulletin", "email digest"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:CommunicationManagement" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "marketing.communications" }, Mapping { system: System::P3p, kind: Match::Broad, key: "contact" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_DEVELOPER_COMMUNICATIONS" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "product_announcements", parent: Some("communication"), definition: "Tell users about new or changed products and features.", synonyms: &["announcements", "product updates", "product news", "release notes"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:CommunicationManagement" }, Mapping { system: System::Fideslang, kind: Match::Close, key: "essential.service.upgrades" }, Mapping { system: System::Apple, kind: Match::Close, key: "NSPrivacyCollectedDataTypePurposeDeveloperAdvertising" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_DEVELOPER_COMMUNICATIONS" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "security_notices", parent: Some("communication"), definition: "Tell people about security matters, such as a breach of their data.", synonyms: &["security alerts", "breach notices", "security issues"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:CommunicationManagement" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "essential.service.notifications" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_DEVELOPER_COMMUNICATIONS" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "privacy_notices", parent: Some("communication"), definition: "Tell people about privacy matters, such as changes of the policy.", synonyms: &["privacy issues", "policy change notices", "ancillary notices"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:CommunicationManagement" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "essential.service.notifications" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_DEVELOPER_COMMUNICATIONS" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "surveys_and_feedback", parent: Some("any_purpose"), definition: "Ask people for their opinions and learn from the answers.", synonyms: &["surveys", "questionnaires", "feedback requests", "reviews", "satisfaction survey"], crosswalk: &[Mapping { system: System::P3p, kind: Match::Close, key: "ppurpose:surveys" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Analytics/Research" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePurposeAnalytics" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_ANALYTICS" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "events_and_training", parent: Some("any_purpose"), definition: "Organise and hold events, webinars, courses or certifications for others.", synonyms: &["events", "webinars", "conferences", "courses", "workshops"], crosswalk: &[Mapping { system: System::P3p, kind: Match::Close, key: "ppurpose:education" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "service_improvement", parent: Some("any_purpose"), definition: "Improve existing products and services.", synonyms: &["improve our services", "improve the site", "enhance the product", "optimise"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:ImproveExistingProductsAndServices" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "functional.service.improve" }, Mapping { system: System::P3p, kind: Match::Close, key: "develop" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Analytics/Research" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePurposeAnalytics" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_ANALYTICS" }, Mapping { system: System::Iab, kind: Match::Broad, key: "P10" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "1798.140(e)(8)" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "experimentation", parent: Some("service_improvement"), definition: "Try variants of the service on users and compare the results.", synonyms: &["a/b testing", "tests", "feature experiments", "beta testing"], crosswalk: &[Mapping { system: System::Fideslang, kind: Match::Broad, key: "functional.service.improve" }, Mapping { system: System::P3p, kind: Match::Broad, key: "develop" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Analytics/Research" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePurposeAnalytics" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_ANALYTICS" }, Mapping { system: System::Iab, kind: Match::Broad, key: "P10" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "quality_assurance", parent: Some("service_improvement"), definition: "Check and secure the quality of products and services.", synonyms: &["quality control", "quality monitoring", "call monitoring"], crosswalk: &[Mapping { system: System::Fideslang, kind: Match::Broad, key: "functional.service.improve" }, Mapping { system: System::Ccpa, kind: Match::Close, key: "1798.140(e)(8)" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "product_development", parent: Some("any_purpose"), definition: "Research, design and build new products and services.", synonyms: &["develop new products", "research and development", "new features", "innovation"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:ResearchAndDevelopment" }, Mapping { system: System::Fideslang, kind: Match::Close, key: "functional.service.improve" }, Mapping { system: System::P3p, kind: Match::Close, key: "develop" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Analytics/Research" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePurposeAnalytics" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_ANALYTICS" }, Mapping { system: System::Iab, kind: Match::Broad, key: "P10" }, Mapping { system: System::Ccpa, kind: Match::Close, key: "1798.140(e)(7)" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "ai_training", parent: Some("any_purpose"), definition: "Train, tune or test machine-learning or artificial-intelligence models.", synonyms: &["machine learning", "train models", "model training", "generative ai training", "artificial intelligence development"], crosswalk: &[Mapping { system: System::Fideslang, kind: Match::Exact, key: "train_ai_system" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "analytics", parent: Some("any_purpose"), definition: "Analyse data to learn from them, about use, content or otherwise.", synonyms: &["analysis", "data analysis", "analytics purposes", "business intelligence", "insights"], crosswalk: &[Mapping { system: System::Fideslang, kind: Match::Close, key: "analytics" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Analytics/Research" }, Mapping { system: System::Apple, kind: Match::Exact, key: "NSPrivacyCollectedDataTypePurposeAnalytics" }, Mapping { system: System::Google, kind: Match::Exact, key: "PSL_ANALYTICS" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "usage_analytics", parent: Some("analytics"), definition: "Measure and analyse how the service is used.", synonyms: &["analyze use", "monitor usage", "usage statistics", "understand how you interact", "web analytics", "audience measurement"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:ServiceUsageAnalytics" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "analytics" }, Mapping { system: System::P3p, kind: Match::Broad, key: "pseudo-analysis" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Analytics/Research" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePurposeAnalytics" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_ANALYTICS" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "content_measurement", parent: Some("analytics"), definition: "Measure how content performs.", synonyms: &["content performance", "engagement measurement", "readership"], crosswalk: &[Mapping { system: System::Fideslang, kind: Match::Exact, key: "analytics.reporting.content_performance" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Analytics/Research" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePurposeAnalytics" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_ANALYTICS" }, Mapping { system: System::Iab, kind: Match::Exact, key: "P8" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "statistics", parent: Some("analytics"), definition: "Compute figures about groups that no longer tell about single persons.", synonyms: &["statistical purposes", "aggregate statistics", "anonymous statistics", "reporting"], crosswalk: &[Mapping { system: System::Fideslang, kind: Match::Broad, key: "analytics.reporting" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Analytics/Research" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePurposeAnalytics" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_ANALYTICS" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "research", parent: Some("any_purpose"), definition: "Study questions to gain knowledge, in science or elsewhere; market_research is a term of its own.", synonyms: &["research purposes", "studies", "internal research"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ResearchAndDevelopment" }, Mapping { system: System::P3p, kind: Match::Close, key: "individual-analysis" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Analytics/Research" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "scientific_research", parent: Some("research"), definition: "Study questions by the methods of a science.", synonyms: &["academic research", "scientific purposes", "historical research"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:ScientificResearch" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Analytics/Research" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "profiling", parent: Some("any_purpose"), definition: "Build a profile of the interests, behaviour or traits of a person or a group.", synonyms: &["interest profile", "inferred interests", "derive interests and characteristics", "user profiles", "behavioural profile"], crosswalk: &[Mapping { system: System::Fideslang, kind: Match::Narrow, key: "personalize.content.profiling" }, Mapping { system: System::Fideslang, kind: Match::Narrow, key: "marketing.advertising.profiling" }, Mapping { system: System::P3p, kind: Match::Narrow, key: "pseudo-decision" }, Mapping { system: System::P3p, kind: Match::Narrow, key: "individual-decision" }, Mapping { system: System::P3p, kind: Match::Narrow, key: "pseudo-analysis" }, Mapping { system: System::P3p, kind: Match::Narrow, key: "individual-analysis" }, Mapping { system: System::Google, kind: Match::Close, key: "PSL_PERSONALIZATION" }, Mapping { system: System::Iab, kind: Match::Narrow, key: "P3" }, Mapping { system: System::Iab, kind: Match::Narrow, key: "P5" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "demographic_profiling", parent: Some("profiling"), definition: "Describe people or groups by age, sex, place, occupation and the like.", synonyms: &["demographic analysis", "demographics"], crosswalk: &[Mapping { system: System::P3p, kind: Match::Broad, key: "pseudo-analysis" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Analytics/Research" }, Mapping { system: System::Iab, kind: Match::Broad, key: "P9" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "advertising_profiling", parent: Some("profiling"), definition: "Build profiles that are meant for choosing advertisements.", synonyms: &["advertising segments", "ad profiles", "audience segmentation"], crosswalk: &[Mapping { system: System::Fideslang, kind: Match::Exact, key: "marketing.advertising.profiling" }, Mapping { system: System::P3p, kind: Match::Broad, key: "pseudo-decision" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Advertising" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_ADVERTISING" }, Mapping { system: System::Iab, kind: Match::Exact, key: "P3" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "content_profiling", parent: Some("profiling"), definition: "Build profiles that are meant for choosing content.", synonyms: &["content interest profile"], crosswalk: &[Mapping { system: System::Fideslang, kind: Match::Exact, key: "personalize.content.profiling" }, Mapping { system: System::P3p, kind: Match::Broad, key: "pseudo-decision" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_PERSONALIZATION" }, Mapping { system: System::Iab, kind: Match::Exact, key: "P5" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "personalisation", parent: Some("any_purpose"), definition: "Adapt the service, its content or offers to the individual.", synonyms: &["personalize", "customize", "tailoring", "tailor to your interests", "customise your experience"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Personalisation" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "personalize" }, Mapping { system: System::P3p, kind: Match::Narrow, key: "tailoring" }, Mapping { system: System::P3p, kind: Match::Narrow, key: "individual-decision" }, Mapping { system: System::P3p, kind: Match::Narrow, key: "pseudo-decision" }, Mapping { system: System::Opp115, kind: Match::Exact, key: "Personalization/Customization" }, Mapping { system: System::Apple, kind: Match::Exact, key: "NSPrivacyCollectedDataTypePurposeProductPersonalization" }, Mapping { system: System::Google, kind: Match::Exact, key: "PSL_PERSONALIZATION" }, Mapping { system: System::Iab, kind: Match::Narrow, key: "P6" }, Mapping { system: System::Iab, kind: Match::Narrow, key: "P11" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "tailored_content", parent: Some("personalisation"), definition: "Choose or make up content, information or services after the interests of the person.", synonyms: &["tailored information", "information tailored to your interests", "personalised content"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ServicePersonalisation" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "personalize.content" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Personalization/Customization" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePurposeProductPersonalization" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_PERSONALIZATION" }, Mapping { system: System::Iab, kind: Match::Narrow, key: "P6" }, Mapping { system: System::Iab, kind: Match::Narrow, key: "P11" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "recommendations", parent: Some("personalisation"), definition: "Suggest content or products to a person.", synonyms: &["suggestions", "suggested content", "suggested products"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:ProvidePersonalisedRecommendations" }, Mapping { system: System::Fideslang, kind: Match::Close, key: "personalize.content.profiled" }, Mapping { system: System::P3p, kind: Match::Broad, key: "individual-decision" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Personalization/Customization" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePurposeProductPersonalization" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_PERSONALIZATION" }, Mapping { system: System::Iab, kind: Match::Close, key: "P6" }, Mapping { system: System::Iab, kind: Match::Close, key: "P11" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "localisation", parent: Some("personalisation"), definition: "Adapt language, currency or content to the place of the person.", synonyms: &["language selection", "regional settings", "location-based content"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ServicePersonalisation" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "personalize.system" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Personalization/Customization" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePurposeProductPersonalization" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_PERSONALIZATION" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "commercial_purposes", parent: Some("any_purpose"), definition: "Purposes that serve business gain, such as marketing, market analysis or trade in data.", synonyms: &["commercial use", "commercial gain", "business development"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:CommercialPurpose" }, Mapping { system: System::Ccpa, kind: Match::Close, key: "1798.140(g)" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "marketing", parent: Some("commercial_purposes"), definition: "Promote products or services, by whatever means and of whomever.", synonyms: &["promotion", "promotional purposes", "marketing purposes", "promotional materials"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Marketing" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "marketing" }, Mapping { system: System::P3p, kind: Match::Narrow, key: "contact" }, Mapping { system: System::P3p, kind: Match::Narrow, key: "telemarketing" }, Mapping { system: System::P3p, kind: Match::Narrow, key: "ppurpose:marketing" }, Mapping { system: System::Opp115, kind: Match::Close, key: "Marketing" }, Mapping { system: System::Google, kind: Match::Exact, key: "PSL_ADVERTISING" }, Mapping { system: System::Ccpa, kind: Match::Close, key: "1798.140(e)(6)" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "direct_marketing", parent: Some("marketing"), definition: "Contact people to promote one's own offers to them.", synonyms: &["marketing messages", "promotional email", "special offers", "marketing communications"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:DirectMarketing" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "marketing.communications" }, Mapping { system: System::P3p, kind: Match::Close, key: "contact" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Marketing" }, Mapping { system: System::Apple, kind: Match::Close, key: "NSPrivacyCollectedDataTypePurposeDeveloperAdvertising" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_ADVERTISING" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "telemarketing", parent: Some("marketing"), definition: "Promote by telephone.", synonyms: &["telephone marketing", "sales calls", "cold calls"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:DirectMarketing" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "marketing.communications" }, Mapping { system: System::P3p, kind: Match::Exact, key: "telemarketing" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Marketing" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePurposeDeveloperAdvertising" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_ADVERTISING" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "third_party_offers", parent: Some("marketing"), definition: "Promote other companies' offers to the person.", synonyms: &["offers from third parties", "partner offers", "joint marketing"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:Marketing" }, Mapping { system: System::P3p, kind: Match::Broad, key: "contact" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Marketing" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePurposeThirdPartyAdvertising" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_ADVERTISING" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "contests_and_promotions", parent: Some("marketing"), definition: "Run contests, prize draws and similar promotions.", synonyms: &["sweepstakes", "prize draws", "giveaways", "competitions", "referral programs"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:Marketing" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Marketing" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_ADVERTISING" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "loyalty_programs", parent: Some("marketing"), definition: "Run programmes that reward customers.", synonyms: &["rewards", "loyalty scheme", "financial incentives", "bonus points"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:Marketing" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Marketing" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_ADVERTISING" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "testimonials", parent: Some("marketing"), definition: "Publish what customers say, or that they are customers.", synonyms: &["customer stories", "references", "case studies", "endorsements"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:Marketing" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Marketing" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "advertising", parent: Some("marketing"), definition: "Show advertisements.", synonyms: &["online advertising", "display ads", "ads", "banners"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Advertising" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "marketing.advertising" }, Mapping { system: System::Opp115, kind: Match::Exact, key: "Advertising" }, Mapping { system: System::Apple, kind: Match::Narrow, key: "NSPrivacyCollectedDataTypePurposeThirdPartyAdvertising" }, Mapping { system: System::Apple, kind: Match::Narrow, key: "NSPrivacyCollectedDataTypePurposeDeveloperAdvertising" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_ADVERTISING" }, Mapping { system: System::Iab, kind: Match::Narrow, key: "P2" }, Mapping { system: System::Iab, kind: Match::Narrow, key: "P4" }, Mapping { system: System::Iab, kind: Match::Narrow, key: "P7" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "1798.140(e)(6)" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "contextual_advertising", parent: Some("advertising"), definition: "Choose advertisements from what is on the page or from other limited data, without a profile.", synonyms: &["non-personalised ads", "non-targeted advertising", "context-based ads"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:Advertising" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "marketing.advertising.first_party.contextual" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Advertising" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePurposeThirdPartyAdvertising" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_ADVERTISING" }, Mapping { system: System::Iab, kind: Match::Close, key: "P2" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "1798.140(e)(4)" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "targeted_advertising", parent: Some("advertising"), definition: "Choose advertisements by what is known or supposed of the person.", synonyms: &["personalised advertising", "interest-based advertising", "behavioural advertising", "retargeting", "remarketing", "tailored ads", "online behavioral advertising"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:TargetedAdvertising" }, Mapping { system: System::Fideslang, kind: Match::Narrow, key: "marketing.advertising.third_party.targeted" }, Mapping { system: System::Fideslang, kind: Match::Narrow, key: "marketing.advertising.first_party.targeted" }, Mapping { system: System::P3p, kind: Match::Broad, key: "individual-decision" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Advertising" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePurposeThirdPartyAdvertising" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_ADVERTISING" }, Mapping { system: System::Iab, kind: Match::Close, key: "P4" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "cross_context_advertising", parent: Some("targeted_advertising"), definition: "Choose advertisements by what the person did with other businesses, sites or services.", synonyms: &["cross-context behavioral advertising", "cross-site advertising", "sharing for advertising"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:TargetedAdvertising" }, Mapping { system: System::Fideslang, kind: Match::Close, key: "marketing.advertising.third_party.targeted" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Advertising" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePurposeThirdPartyAdvertising" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_ADVERTISING" }, Mapping { system: System::Iab, kind: Match::Broad, key: "P4" }, Mapping { system: System::Ccpa, kind: Match::Exact, key: "1798.140(k)" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "ad_delivery", parent: Some("advertising"), definition: "Technically deliver and present the advertisement chosen.", synonyms: &["ad serving", "display of ads"], crosswalk: &[Mapping { system: System::Fideslang, kind: Match::Broad, key: "marketing.advertising.serving" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Advertising" }, Mapping { system: System::Iab, kind: Match::Broad, key: "SP2" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "frequency_capping", parent: Some("advertising"), definition: "Limit how often somebody sees the same advertisement.", synonyms: &["ad frequency limit"], crosswalk: &[Mapping { system: System::Fideslang, kind: Match::Exact, key: "marketing.advertising.frequency_capping" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Advertising" }, Mapping { system: System::Iab, kind: Match::Broad, key: "P2" }, Mapping { system: System::Iab, kind: Match::Broad, key: "P4" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "advertising_measurement", parent: Some("advertising"), definition: "Measure how advertisements perform.", synonyms: &["ad performance", "conversion tracking", "attribution", "campaign measurement"], crosswalk: &[Mapping { system: System::Fideslang, kind: Match::Exact, key: "analytics.reporting.ad_performance" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Advertising" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_ADVERTISING" }, Mapping { system: System::Iab, kind: Match::Exact, key: "P7" }, Mapping { system: System::Ccpa, kind: Match::Close, key: "1798.140(e)(1)" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "sales", parent: Some("commercial_purposes"), definition: "Win customers and prepare or make sales.", synonyms: &["lead management", "lead generation", "sales outreach", "prospecting"], crosswalk: &[Mapping { system: System::Fideslang, kind: Match::Exact, key: "sales" }, Mapping { system: System::P3p, kind: Match::Close, key: "ppurpose:sales" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "industry_analysis", parent: Some("commercial_purposes"), definition: "Analyse an industry or trade, its firms and trends.", synonyms: &["industry trends", "benchmarking", "sector analysis"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:CommercialResearch" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Analytics/Research" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "market_research", parent: Some("commercial_purposes"), definition: "Study markets, demand and competitors.", synonyms: &["market analysis", "market study", "consumer research"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:CommercialResearch" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Analytics/Research" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "audience_insights", parent: Some("commercial_purposes"), definition: "Learn about audiences by statistics or by combining data from several sources.", synonyms: &["audience research", "campaign insights", "customer insights"], crosswalk: &[Mapping { system: System::Fideslang, kind: Match::Close, key: "analytics.reporting.campaign_insights" }, Mapping { system: System::P3p, kind: Match::Close, key: "pseudo-analysis" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Analytics/Research" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePurposeAnalytics" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_ANALYTICS" }, Mapping { system: System::Iab, kind: Match::Exact, key: "P9" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "sale_of_data", parent: Some("commercial_purposes"), definition: "Sell, rent or trade personal data, or insights made of them, as a business.", synonyms: &["data monetisation", "trade in data", "list rental"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:SellDataToThirdParties" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "third_party_sharing" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "on_behalf_of_third_party", parent: Some("any_purpose"), definition: "Process for another party and as that party instructs, whatever it aims at.", synonyms: &["according to instructions of a third party", "for our customers", "processing on behalf"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "security", parent: Some("any_purpose"), definition: "Protect systems, data and people against attacks and dangers.", synonyms: &["keep secure", "information security", "cybersecurity", "security purposes"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:EnforceSecurity" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "essential.service.security" }, Mapping { system: System::P3p, kind: Match::Broad, key: "admin" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Service operation and security" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePurposeAppFunctionality" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_FRAUD_PREVENTION_SECURITY" }, Mapping { system: System::Iab, kind: Match::Broad, key: "SP1" }, Mapping { system: System::Ccpa, kind: Match::Close, key: "1798.140(e)(2)" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "fraud_prevention", parent: Some("security"), definition: "Detect and stop fraud.", synonyms: &["anti-fraud", "fraud detection", "payment fraud"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:FraudPreventionAndDetection" }, Mapping { system: System::Fideslang, kind: Match::Close, key: "essential.fraud_detection" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Service operation and security" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePurposeAppFunctionality" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_FRAUD_PREVENTION_SECURITY" }, Mapping { system: System::Iab, kind: Match::Broad, key: "SP1" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "1798.140(e)(2)" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "misuse_prevention", parent: Some("security"), definition: "Detect and stop abuse of the service and improper behaviour in it.", synonyms: &["abuse prevention", "spam prevention", "inappropriate activity", "unethical activity", "prohibited use"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:MisusePreventionAndDetection" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "essential.fraud_detection" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Service operation and security" }, Mapping { system: System::Apple, kind: Match::Broad, key: "NSPrivacyCollectedDataTypePurposeAppFunctionality" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_FRAUD_PREVENTION_SECURITY" }, Mapping { system: System::Iab, kind: Match::Broad, key: "SP1" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "1798.140(e)(2)" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "content_moderation", parent: Some("misuse_prevention"), definition: "Review what users publish and act on what is not allowed.", synonyms: &["moderation", "review of user content", "remove illegal content"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:MisusePreventionAndDetection" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "premises_security", parent: Some("security"), definition: "Protect buildings, and control who enters them.", synonyms: &["video surveillance", "cctv", "visitor control", "building access"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:EnforceSecurity" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "illegal_activity_prevention", parent: Some("any_purpose"), definition: "Prevent, find or stop what is or may be unlawful.", synonyms: &["prevent illegal activity", "legally actionable activity", "investigate suspected crime", "crime prevention"], crosswalk: &[Mapping { system: System::Google, kind: Match::Broad, key: "PSL_FRAUD_PREVENTION_SECURITY" }, Mapping { system: System::Ccpa, kind: Match::Broad, key: "1798.140(e)(2)" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "protection_of_rights_and_safety", parent: Some("any_purpose"), definition: "Protect rights, property or safety of the publisher, its users or the public.", synonyms: &["protect rights property or safety", "protect ourselves and others"], crosswalk: &[Mapping { system: System::Google, kind: Match::Broad, key: "PSL_FRAUD_PREVENTION_SECURITY" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "protection_of_rights_and_property", parent: Some("protection_of_rights_and_safety"), definition: "Protect rights or property of the publisher, its users or others.", synonyms: &["protect property", "protect our rights", "intellectual property protection"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Narrow, key: "dpv:ProtectionOfIPR" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "protection_of_safety", parent: Some("protection_of_rights_and_safety"), definition: "Protect the life, health or safety of users, the public or any person.", synonyms: &["protect the safety of any person", "public safety", "prevent physical harm"], crosswalk: &[Mapping { system: System::Ccpa, kind: Match::Broad, key: "1798.140(e)(2)" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "emergency_response", parent: Some("protection_of_safety"), definition: "Act in an emergency that threatens somebody's life or health.", synonyms: &["emergencies", "imminent harm", "vital situations"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "legal_compliance", parent: Some("any_purpose"), definition: "Meet duties laid down by law.", synonyms: &["comply with the law", "legal obligations", "regulatory compliance", "required by law"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:LegalCompliance" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "essential.legal_obligation" }, Mapping { system: System::Opp115, kind: Match::Close, key: "Legal requirement" }, Mapping { system: System::Google, kind: Match::Broad, key: "PSL_FRAUD_PREVENTION_SECURITY" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "legal_process_response", parent: Some("legal_compliance"), definition: "Answer subpoenas, court orders and similar process.", synonyms: &["subpoena", "court order", "comply with legal process", "respond to legal process"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:LegalCompliance" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "third_party_sharing.legal_obligation" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Legal requirement" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "sanctions_and_aml_checks", parent: Some("legal_compliance"), definition: "Check people against sanction lists and rules on money laundering and export.", synonyms: &["anti-money laundering", "sanctions screening", "export control"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Narrow, key: "dpv:CounterMoneyLaundering" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "law_enforcement_response", parent: Some("any_purpose"), definition: "Answer requests of authorities, or help them to enforce the law, bound by law or not.", synonyms: &["law enforcement requests", "cooperate with authorities", "enforce the law", "government requests"], crosswalk: &[Mapping { system: System::Fideslang, kind: Match::Broad, key: "third_party_sharing.legal_obligation" }, Mapping { system: System::Opp115, kind: Match::Close, key: "Legal requirement" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "national_security", parent: Some("any_purpose"), definition: "Meet demands of the security of a state.", synonyms: &["state security", "national security requirements", "intelligence purposes"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:ProtectionOfNationalSecurity" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "terms_enforcement", parent: Some("any_purpose"), definition: "Make users and customers keep the agreements, and act on breaches.", synonyms: &["enforce our terms", "enforce agreements", "policy enforcement", "breach of contract"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:FulfilmentOfContractualObligation" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "license_compliance", parent: Some("terms_enforcement"), definition: "Check that software or content is used as licensed.", synonyms: &["licence compliance", "licence audit", "verify license", "subscription limits"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "dispute_resolution", parent: Some("any_purpose"), definition: "Settle disputes with users or between them.", synonyms: &["resolve disputes", "settle disputes", "mediation"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:DisputeManagement" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "legal_claims", parent: Some("any_purpose"), definition: "Establish, exercise or defend legal rights and claims.", synonyms: &["defend against legal claims", "exercise legal rights", "litigation", "respond to claims"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:DisputeManagement" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Legal requirement" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "business_operations", parent: Some("any_purpose"), definition: "Run the company itself, such as planning, accounting and governance.", synonyms: &["internal purposes", "internal business purposes", "internal operations", "administrative purposes", "business administration"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:OrganisationGovernance" }, Mapping { system: System::Fideslang, kind: Match::Close, key: "operations" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "accounting", parent: Some("business_operations"), definition: "Keep books, pay taxes and have accounts audited.", synonyms: &["bookkeeping", "tax", "financial reporting", "audit"], crosswalk: &[Mapping { system: System::Fideslang, kind: Match::Exact, key: "finance" }, Mapping { system: System::P3p, kind: Match::Broad, key: "ppurpose:finmgt" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "risk_management", parent: Some("business_operations"), definition: "Judge and limit the risks of the business, also by insurance.", synonyms: &["risk assessment", "insurance"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:OrganisationRiskManagement" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "business_continuity", parent: Some("business_operations"), definition: "Keep the business running and restore it after failures.", synonyms: &["disaster recovery", "backup", "resilience"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "relationship_management", parent: Some("business_operations"), definition: "Keep up relations with customers and business contacts.", synonyms: &["customer relationship", "crm", "manage our relationship"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:CustomerRelationshipManagement" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "vendor_management", parent: Some("business_operations"), definition: "Choose, direct and pay suppliers.", synonyms: &["supplier management", "procurement"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:VendorManagement" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "staff_training", parent: Some("business_operations"), definition: "Teach the publisher's own staff, for instance with recorded calls.", synonyms: &["employee training", "training purposes"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "record_keeping", parent: Some("any_purpose"), definition: "Keep records of what happened.", synonyms: &["records", "record-keeping", "documentation"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:RecordManagement" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "archiving", parent: Some("record_keeping"), definition: "Keep for history or for the long term.", synonyms: &["historical purposes", "archive", "preservation"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:RecordManagement" }, Mapping { system: System::P3p, kind: Match::Close, key: "historical" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "human_resources", parent: Some("any_purpose"), definition: "Manage those who work for the publisher.", synonyms: &["employment", "personnel", "hr", "workforce management"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:HumanResourceManagement" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "employment" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "recruitment", parent: Some("human_resources"), definition: "Find, assess and hire applicants.", synonyms: &["hiring", "job applications", "applicant management"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:RecruitmentManagement" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "employment.recruitment" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[10, 12, 101, 72, 7, 68, 74, 54, 15, 45, 46, 0, 108, 78, 11, 103, 100, 60, 31, 3, 21, 6, 48, 84, 55, 65, 69, 17, 71, 20, 18, 29, 53, 62, 98, 14, 90, 40, 42, 82, 73, 28, 109, 13, 86, 76, 34, 33, 9, 94, 99, 91, 92, 97, 59, 66, 77, 61, 83, 95, 35, 80, 32, 19, 16, 56, 24, 85, 25, 38, 36, 44, 52, 88, 87, 89, 2, 43, 58, 107, 110, 104, 50, 23, 102, 79, 75, 93, 51, 81, 37, 26, 41, 4, 5, 30, 8, 106, 49, 39, 57, 70, 27, 63, 96, 67, 64, 1, 47, 22, 105],
    starts: &[*b"account_", *b"account_", *b"accounti", *b"ad_deliv", *b"addition", *b"advertis", *b"advertis", *b"advertis", *b"age_veri", *b"ai_train", *b"analytic", *b"any_purp", *b"archivin", *b"audience", *b"authenti", *b"business", *b"business", *b"commerci", *b"communic", *b"compatib", *b"complain", *b"content_", *b"content_", *b"content_", *b"content_", *b"contests", *b"contextu", *b"credit_c", *b"cross_co", *b"customer", *b"debt_col", *b"debuggin", *b"demograp", *b"direct_m", *b"dispute_", *b"eligibil", *b"emergenc", *b"events_a", *b"experime", *b"fraud_pr", *b"frequenc", *b"hosting\0", *b"human_re", *b"identity", *b"illegal_", *b"industry", *b"informat", *b"informat", *b"integrat", *b"law_enfo", *b"legal_cl", *b"legal_co", *b"legal_pr", *b"license_", *b"localisa", *b"loyalty_", *b"market_r", *b"marketin", *b"misuse_p", *b"national", *b"newslett", *b"on_behal", *b"operatio", *b"order_fu", *b"payment_", *b"personal", *b"preferen", *b"premises", *b"privacy_", *b"privacy_", *b"product_", *b"product_", *b"profilin", *b"protecti", *b"protecti", *b"protecti", *b"purpose_", *b"quality_", *b"recommen", *b"record_k", *b"recruitm", *b"relation", *b"research", *b"rights_f", *b"risk_man", *b"sale_of_", *b"sales\0\0\0", *b"sanction", *b"scientif", *b"security", *b"security", *b"service_", *b"service_", *b"service_", *b"service_", *b"session_", *b"social_f", *b"staff_tr", *b"statisti", *b"surveys_", *b"tailored", *b"targeted", *b"technica", *b"telemark", *b"terms_en", *b"testimon", *b"third_pa", *b"unspecif", *b"usage_an", *b"user_req", *b"vendor_m"],
    parents: &[0, 0, 0, 0, 0, 4, 5, 4, 4, 4, 4, 4, 4, 4, 4, 14, 4, 4, 0, 4, 4, 20, 4, 22, 4, 24, 4, 26, 27, 27, 27, 0, 31, 31, 31, 34, 31, 31, 31, 0, 0, 0, 41, 41, 0, 0, 0, 46, 46, 46, 0, 50, 0, 52, 52, 52, 0, 56, 56, 56, 0, 60, 61, 61, 61, 61, 61, 61, 61, 68, 68, 70, 68, 68, 68, 60, 60, 60, 60, 60, 0, 0, 81, 81, 83, 81, 0, 0, 87, 87, 89, 0, 91, 91, 0, 0, 0, 96, 0, 0, 0, 100, 100, 100, 100, 100, 100, 0, 107, 0, 109],
};

vocabulary! {
    /// Who acts or receives: the publisher itself, the user, or a kind of recipient.
    Party, PARTIES {
        /// The publishers of the policy, "we", taken together.
        Publisher,
        /// People who work for the publisher under its direction, as part of it.
        Personnel,
        /// The part of the publisher that answers its customers and users.
        SupportTeam,
        /// The person who uses the service, acts there or gives the data.
        User,
        /// A parent or legal guardian of a child who uses the service.
        ParentOrGuardian,
        /// Somebody empowered to act for a person in privacy matters.
        AuthorizedAgent,
        /// Any recipient whatever, other than the publisher and the person concerned.
        Anyone,
        /// A company of the same group, under common ownership or control.
        Affiliate,
        /// The company that controls the publisher.
        ParentCompany,
        /// A company that the publisher controls.
        Subsidiary,
        /// A company or person that performs services for the publisher; a processor does so only on instructions.
        ServiceProvider,
        /// Processes data for the publisher and only on its instructions, under a contract.
        Processor,
        /// Processes data for a processor.
        SubProcessor,
        /// A single person, not employed, who performs services for the publisher.
        IndividualContractor,
        /// Runs servers, storage or networks for the publisher.
        HostingProvider,
        /// Supplies, maintains or secures software and systems for the publisher.
        ItProvider,
        /// Answers customers or users on behalf of the publisher.
        SupportProvider,
        /// Sends messages for the publisher.
        CommunicationProvider,
        /// Runs marketing or campaigns for the publisher; a marketing_partner promotes its own offers.
        MarketingProvider,
        /// Measures for the publisher how its service is used.
        AnalyticsProvider,
        /// Supplies artificial-intelligence models or services that the publisher uses.
        AiProvider,
        /// Checks identities for the publisher.
        IdentityVerifier,
        /// Takes or handles payments.
        PaymentProcessor,
        /// Ships or delivers goods.
        DeliveryProvider,
        /// Neither the person, nor the publisher, nor anybody who processes data for it.
        ThirdParty,
        /// A third party of which the text says no more than that it is chosen or certain.
        UnspecifiedThirdParty,
        /// A company outside the publisher's group that does not process data for it.
        NonaffiliatedCompany,
        /// A company of the advertising trade, such as a network or an advertiser.
        AdvertisingPartner,
        /// Places advertisements of many advertisers on many sites.
        AdNetwork,
        /// A company whose products or services are advertised.
        Advertiser,
        /// A company that promotes its own offers to the person.
        MarketingPartner,
        /// A company that works together with the publisher in business.
        BusinessPartner,
        /// Runs a platform or marketplace on which the product is offered, bought or used.
        PlatformPartner,
        /// Sells or distributes the product.
        Reseller,
        /// Offers a service that can be connected with the product.
        IntegrationPartner,
        /// Sponsors an event or holds it together with the publisher.
        EventPartner,
        /// Checks or reports the credit of people.
        CreditAgency,
        /// Collects and resells data about people with whom it has no dealings.
        DataBroker,
        /// Runs a social platform.
        SocialNetwork,
        /// Distributes apps to devices.
        AppStore,
        /// Insures the publisher or the person.
        Insurer,
        /// A bank, lender or card network.
        FinancialInstitution,
        /// A person or institution that does research.
        Researcher,
        /// Whoever runs another site, app or service that is linked, embedded or embeds something.
        ThirdPartySite,
        /// A human being other than the person concerned, acting for themselves.
        OtherPerson,
        /// Other people who use the service.
        OtherUsers,
        /// Gives expert advice to the publisher, usually bound to secrecy.
        ProfessionalAdviser,
        /// A lawyer or law firm.
        LegalAdviser,
        /// An accountant or an examiner of accounts or systems.
        Auditor,
        /// Takes part in a merger, sale, financing or similar, done or proposed, or in its examination.
        TransactionParty,
        /// Takes over the business, the service or parts of them.
        Successor,
        /// Any public authority, from police and courts to regulators.
        Authority,
        /// Police, prosecutors and intelligence services.
        LawEnforcement,
        /// An administrative authority, from ministry to regulator.
        GovernmentBody,
        /// An authority that supervises companies.
        Regulator,
        /// An authority that supervises the protection of personal data.
        DataProtectionAuthority,
        /// An authority that assesses or collects taxes.
        TaxAuthority,
        /// A court or tribunal.
        Court,
        /// A party to a lawsuit or other legal proceedings.
        Litigant,
        /// A person or company that is no authority, as where texts set private parties beside officials.
        PrivateParty,
        /// An independent body that settles complaints or disputes.
        DisputeResolutionBody,
        /// Helps in emergencies.
        EmergencyService,
        /// The employer, school or business customer on whose account the person uses the service.
        CustomerOrganisation,
        /// Somebody who manages accounts for a customer organisation.
        AccountAdministrator,
        /// Whomever the person chooses to share with, or tells the publisher to send to.
        UserChosenRecipient,
        /// Everybody, by publication.
        Public,
    }
}

static PARTIES: VocabularyInfo = VocabularyInfo {
    name: "parties",
    title: "Party",
    definition: "Who acts or receives: the publisher itself, the user, or a kind of recipient.",
    terms: &[
        Term { name: "self", parent: None, definition: "The publishers of the policy, \"we\", taken together.", synonyms: &["we", "us", "publisher", "the company", "first party"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:DataController" }, Mapping { system: System::P3p, kind: Match::Broad, key: "ours" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "personnel", parent: Some("self"), definition: "People who work for the publisher under its direction, as part of it.", synonyms: &["employees", "staff", "our team", "authorised personnel"], crosswalk: &[Mapping { system: System::P3p, kind: Match::Broad, key: "ours" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "support_team", parent: Some("personnel"), definition: "The part of the publisher that answers its customers and users.", synonyms: &["customer-support team", "customer service", "help desk"], crosswalk: &[Mapping { system: System::P3p, kind: Match::Broad, key: "ours" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "user", parent: None, definition: "The person who uses the service, acts there or gives the data.", synonyms: &["you", "visitor", "customer", "data subject", "end user"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:User" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "parent_or_guardian", parent: None, definition: "A parent or legal guardian of a child who uses the service.", synonyms: &["parent", "guardian", "legal guardian"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Narrow, key: "dpv:ParentOfDataSubject" }, Mapping { system: System::Dpv, kind: Match::Narrow, key: "dpv:GuardianOfDataSubject" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "authorized_agent", parent: None, definition: "Somebody empowered to act for a person in privacy matters.", synonyms: &["agent", "representative of the user", "authorised agent"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:Agent" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "anyone", parent: None, definition: "Any recipient whatever, other than the publisher and the person concerned.", synonyms: &["any party", "anybody", "whomever"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:Recipient" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "affiliate", parent: Some("anyone"), definition: "A company of the same group, under common ownership or control.", synonyms: &["group company", "sister company", "corporate family", "related company"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Narrow, key: "dpv:SubsidiaryLegalEntity" }, Mapping { system: System::Dpv, kind: Match::Narrow, key: "dpv:ParentLegalEntity" }, Mapping { system: System::P3p, kind: Match::Broad, key: "same" }, Mapping { system: System::Opp115, kind: Match::Exact, key: "Other part of company/affiliate" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "parent_company", parent: Some("affiliate"), definition: "The company that controls the publisher.", synonyms: &["holding company", "ultimate parent"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:ParentLegalEntity" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Other part of company/affiliate" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "subsidiary", parent: Some("affiliate"), definition: "A company that the publisher controls.", synonyms: &["daughter company", "controlled company"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:SubsidiaryLegalEntity" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Other part of company/affiliate" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "service_provider", parent: Some("anyone"), definition: "A company or person that performs services for the publisher; a processor does so only on instructions.", synonyms: &["vendor", "third-party service provider", "supplier", "outsourcing partner", "provider"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:ServiceProvider" }, Mapping { system: System::P3p, kind: Match::Broad, key: "ours" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Unnamed third party" }, Mapping { system: System::Ccpa, kind: Match::Narrow, key: "1798.140(ag)" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "processor", parent: Some("service_provider"), definition: "Processes data for the publisher and only on its instructions, under a contract.", synonyms: &["data processor", "ccpa service provider"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:DataProcessor" }, Mapping { system: System::P3p, kind: Match::Broad, key: "ours" }, Mapping { system: System::Ccpa, kind: Match::Close, key: "1798.140(ag)" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "sub_processor", parent: Some("processor"), definition: "Processes data for a processor.", synonyms: &["subprocessor", "subcontractor"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:DataSubProcessor" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "individual_contractor", parent: Some("service_provider"), definition: "A single person, not employed, who performs services for the publisher.", synonyms: &["individuals", "freelancer", "consultant", "independent contractor"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "hosting_provider", parent: Some("service_provider"), definition: "Runs servers, storage or networks for the publisher.", synonyms: &["cloud provider", "data centre", "infrastructure provider", "content delivery network"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ServiceProvider" }, Mapping { system: System::P3p, kind: Match::Broad, key: "ours" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "it_provider", parent: Some("service_provider"), definition: "Supplies, maintains or secures software and systems for the publisher.", synonyms: &["software vendor", "maintenance provider", "database administrator", "security provider"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ServiceProvider" }, Mapping { system: System::P3p, kind: Match::Broad, key: "ours" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "support_provider", parent: Some("service_provider"), definition: "Answers customers or users on behalf of the publisher.", synonyms: &["call centre", "outsourced support", "help desk provider"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ServiceProvider" }, Mapping { system: System::P3p, kind: Match::Broad, key: "ours" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "communication_provider", parent: Some("service_provider"), definition: "Sends messages for the publisher.", synonyms: &["email provider", "mailing service", "sms provider"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ServiceProvider" }, Mapping { system: System::P3p, kind: Match::Broad, key: "ours" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "marketing_provider", parent: Some("service_provider"), definition: "Runs marketing or campaigns for the publisher; a marketing_partner promotes its own offers.", synonyms: &["marketing agency", "campaign provider", "crm provider"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ServiceProvider" }, Mapping { system: System::P3p, kind: Match::Broad, key: "ours" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "analytics_provider", parent: Some("service_provider"), definition: "Measures for the publisher how its service is used.", synonyms: &["web analytics provider", "measurement provider", "statistics provider"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ServiceProvider" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "ai_provider", parent: Some("service_provider"), definition: "Supplies artificial-intelligence models or services that the publisher uses.", synonyms: &["model provider", "large language model provider", "machine-learning provider"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ServiceProvider" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "identity_verifier", parent: Some("service_provider"), definition: "Checks identities for the publisher.", synonyms: &["identity verification provider", "kyc provider", "age verification provider"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ServiceProvider" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "payment_processor", parent: Some("anyone"), definition: "Takes or handles payments.", synonyms: &["payment service provider", "payment gateway", "billing provider", "card processor"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Narrow, key: "dpv:ServiceProvider" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "delivery_provider", parent: Some("anyone"), definition: "Ships or delivers goods.", synonyms: &["carrier", "courier", "shipping company", "postal service"], crosswalk: &[Mapping { system: System::P3p, kind: Match::Exact, key: "delivery" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "third_party", parent: Some("anyone"), definition: "Neither the person, nor the publisher, nor anybody who processes data for it.", synonyms: &["third parties", "independent third party", "external party"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:ThirdParty" }, Mapping { system: System::P3p, kind: Match::Narrow, key: "unrelated" }, Mapping { system: System::P3p, kind: Match::Narrow, key: "other-recipient" }, Mapping { system: System::Opp115, kind: Match::Narrow, key: "Named third party" }, Mapping { system: System::Opp115, kind: Match::Narrow, key: "Unnamed third party" }, Mapping { system: System::Ccpa, kind: Match::Close, key: "1798.140(ai)" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "unspecified_third_party", parent: Some("third_party"), definition: "A third party of which the text says no more than that it is chosen or certain.", synonyms: &["selected third parties", "certain third parties", "trusted third parties"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ThirdParty" }, Mapping { system: System::P3p, kind: Match::Broad, key: "unrelated" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Unspecified" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "nonaffiliated_company", parent: Some("third_party"), definition: "A company outside the publisher's group that does not process data for it.", synonyms: &["unaffiliated company", "nonaffiliate", "unrelated company", "nonaffiliated third party"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ThirdParty" }, Mapping { system: System::P3p, kind: Match::Narrow, key: "unrelated" }, Mapping { system: System::P3p, kind: Match::Narrow, key: "other-recipient" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "advertising_partner", parent: Some("nonaffiliated_company"), definition: "A company of the advertising trade, such as a network or an advertiser.", synonyms: &["ad partner", "adtech vendor", "advertising company"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ThirdParty" }, Mapping { system: System::P3p, kind: Match::Broad, key: "unrelated" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Unnamed third party" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "ad_network", parent: Some("advertising_partner"), definition: "Places advertisements of many advertisers on many sites.", synonyms: &["advertising network", "ad exchange", "ad server"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ThirdParty" }, Mapping { system: System::P3p, kind: Match::Broad, key: "unrelated" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "advertiser", parent: Some("advertising_partner"), definition: "A company whose products or services are advertised.", synonyms: &["sponsor", "brand"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ThirdParty" }, Mapping { system: System::P3p, kind: Match::Broad, key: "unrelated" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "marketing_partner", parent: Some("nonaffiliated_company"), definition: "A company that promotes its own offers to the person.", synonyms: &["direct marketer", "joint marketing partner"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ThirdParty" }, Mapping { system: System::P3p, kind: Match::Broad, key: "unrelated" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Unnamed third party" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "business_partner", parent: Some("nonaffiliated_company"), definition: "A company that works together with the publisher in business.", synonyms: &["partner", "partners", "trusted partner", "strategic partner"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ThirdParty" }, Mapping { system: System::P3p, kind: Match::Broad, key: "other-recipient" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Unnamed third party" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "platform_partner", parent: Some("business_partner"), definition: "Runs a platform or marketplace on which the product is offered, bought or used.", synonyms: &["marketplace", "platform provider", "cloud marketplace", "add-on platform"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ThirdParty" }, Mapping { system: System::P3p, kind: Match::Broad, key: "other-recipient" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "reseller", parent: Some("business_partner"), definition: "Sells or distributes the product.", synonyms: &["distributor", "channel partner", "dealer"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ThirdParty" }, Mapping { system: System::P3p, kind: Match::Broad, key: "other-recipient" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "integration_partner", parent: Some("business_partner"), definition: "Offers a service that can be connected with the product.", synonyms: &["connected service", "third-party integration", "technology partner"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ThirdParty" }, Mapping { system: System::P3p, kind: Match::Broad, key: "other-recipient" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "event_partner", parent: Some("business_partner"), definition: "Sponsors an event or holds it together with the publisher.", synonyms: &["event sponsor", "co-organiser"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ThirdParty" }, Mapping { system: System::P3p, kind: Match::Broad, key: "other-recipient" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "credit_agency", parent: Some("nonaffiliated_company"), definition: "Checks or reports the credit of people.", synonyms: &["credit bureau", "credit reference agency", "credit reporting agency"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ThirdParty" }, Mapping { system: System::P3p, kind: Match::Broad, key: "other-recipient" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "data_broker", parent: Some("nonaffiliated_company"), definition: "Collects and resells data about people with whom it has no dealings.", synonyms: &["data reseller", "list broker", "data supplier"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ThirdParty" }, Mapping { system: System::P3p, kind: Match::Broad, key: "unrelated" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "social_network", parent: Some("nonaffiliated_company"), definition: "Runs a social platform.", synonyms: &["social media", "social media platform", "social media company"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ThirdParty" }, Mapping { system: System::P3p, kind: Match::Broad, key: "unrelated" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "app_store", parent: Some("nonaffiliated_company"), definition: "Distributes apps to devices.", synonyms: &["app marketplace", "app distributor"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ThirdParty" }, Mapping { system: System::P3p, kind: Match::Broad, key: "unrelated" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "insurer", parent: Some("nonaffiliated_company"), definition: "Insures the publisher or the person.", synonyms: &["insurance company", "underwriter"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ThirdParty" }, Mapping { system: System::P3p, kind: Match::Broad, key: "other-recipient" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "financial_institution", parent: Some("nonaffiliated_company"), definition: "A bank, lender or card network.", synonyms: &["bank", "lender", "card issuer"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ThirdParty" }, Mapping { system: System::P3p, kind: Match::Broad, key: "other-recipient" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "researcher", parent: Some("third_party"), definition: "A person or institution that does research.", synonyms: &["research institution", "university", "academic partner"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ThirdParty" }, Mapping { system: System::Dpv, kind: Match::Narrow, key: "dpv:AcademicScientificOrganisation" }, Mapping { system: System::P3p, kind: Match::Broad, key: "other-recipient" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "third_party_site", parent: Some("third_party"), definition: "Whoever runs another site, app or service that is linked, embedded or embeds something.", synonyms: &["linked site", "other websites", "external site", "third-party website"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ThirdParty" }, Mapping { system: System::P3p, kind: Match::Broad, key: "unrelated" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Unnamed third party" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "other_person", parent: Some("third_party"), definition: "A human being other than the person concerned, acting for themselves.", synonyms: &["other people", "another individual", "friends"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ThirdParty" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "other_users", parent: Some("other_person"), definition: "Other people who use the service.", synonyms: &["other members", "users of the service"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:User" }, Mapping { system: System::P3p, kind: Match::Broad, key: "public" }, Mapping { system: System::Opp115, kind: Match::Exact, key: "Other users" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "professional_adviser", parent: Some("anyone"), definition: "Gives expert advice to the publisher, usually bound to secrecy.", synonyms: &["advisor", "consulting firm", "adviser"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "legal_adviser", parent: Some("professional_adviser"), definition: "A lawyer or law firm.", synonyms: &["lawyer", "attorney", "law firm", "counsel"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "auditor", parent: Some("professional_adviser"), definition: "An accountant or an examiner of accounts or systems.", synonyms: &["accountant", "accounting firm", "assessor"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "transaction_party", parent: Some("anyone"), definition: "Takes part in a merger, sale, financing or similar, done or proposed, or in its examination.", synonyms: &["investor", "prospective buyer", "parties to a transaction", "due diligence party"], crosswalk: &[Mapping { system: System::P3p, kind: Match::Broad, key: "other-recipient" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "successor", parent: Some("transaction_party"), definition: "Takes over the business, the service or parts of them.", synonyms: &["acquirer", "buyer of the business", "surviving entity", "assignee"], crosswalk: &[Mapping { system: System::P3p, kind: Match::Broad, key: "other-recipient" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "authority", parent: Some("anyone"), definition: "Any public authority, from police and courts to regulators.", synonyms: &["public authority", "officials", "public authorities"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Narrow, key: "dpv:Authority" }, Mapping { system: System::Dpv, kind: Match::Narrow, key: "dpv:LawEnforcementOrganisation" }, Mapping { system: System::Dpv, kind: Match::Narrow, key: "dpv:JudicialOrganisation" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "law_enforcement", parent: Some("authority"), definition: "Police, prosecutors and intelligence services.", synonyms: &["police", "law enforcement officials", "prosecutor", "law enforcement agency"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:LawEnforcementOrganisation" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "government_body", parent: Some("authority"), definition: "An administrative authority, from ministry to regulator.", synonyms: &["government", "government officials", "government agency", "public body"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:GovernmentalOrganisation" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "regulator", parent: Some("government_body"), definition: "An authority that supervises companies.", synonyms: &["supervisory body", "supervisory agency", "competent authority"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:Authority" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "data_protection_authority", parent: Some("regulator"), definition: "An authority that supervises the protection of personal data.", synonyms: &["supervisory authority", "dpa", "privacy commissioner", "information commissioner"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:DataProtectionAuthority" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "tax_authority", parent: Some("government_body"), definition: "An authority that assesses or collects taxes.", synonyms: &["tax office", "revenue service"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:Authority" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "court", parent: Some("authority"), definition: "A court or tribunal.", synonyms: &["judge", "tribunal", "judiciary"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:JudicialOrganisation" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "litigant", parent: Some("anyone"), definition: "A party to a lawsuit or other legal proceedings.", synonyms: &["opposing party", "claimant", "party to legal proceedings"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "private_party", parent: Some("anyone"), definition: "A person or company that is no authority, as where texts set private parties beside officials.", synonyms: &["private parties", "private entity", "private litigant"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Narrow, key: "dpv:PrivateSectorBody" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "dispute_resolution_body", parent: Some("anyone"), definition: "An independent body that settles complaints or disputes.", synonyms: &["independent dispute resolution mechanism", "arbitrator", "ombudsman", "mediator"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "emergency_service", parent: Some("anyone"), definition: "Helps in emergencies.", synonyms: &["ambulance", "fire department", "rescue service"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:EmergencyServiceProvider" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "customer_organisation", parent: Some("anyone"), definition: "The employer, school or business customer on whose account the person uses the service.", synonyms: &["employer", "business customer", "your organisation", "account owner", "school"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:Organisation" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "account_administrator", parent: Some("customer_organisation"), definition: "Somebody who manages accounts for a customer organisation.", synonyms: &["administrator", "workspace owner", "admin user"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:User" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "user_chosen_recipient", parent: Some("anyone"), definition: "Whomever the person chooses to share with, or tells the publisher to send to.", synonyms: &["people you choose", "recipients at your direction", "people you share with"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:Recipient" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "public", parent: Some("anyone"), definition: "Everybody, by publication.", synonyms: &["general public", "public forum", "the internet"], crosswalk: &[Mapping { system: System::P3p, kind: Match::Exact, key: "public" }, Mapping { system: System::Opp115, kind: Match::Exact, key: "Public" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[63, 28, 29, 27, 7, 20, 19, 6, 39, 48, 51, 5, 31, 17, 57, 36, 62, 37, 55, 23, 60, 61, 35, 41, 53, 14, 21, 13, 40, 34, 15, 52, 47, 58, 30, 18, 26, 44, 45, 8, 4, 22, 1, 32, 59, 11, 46, 65, 54, 42, 33, 0, 10, 38, 12, 9, 50, 16, 2, 56, 24, 43, 49, 25, 3, 64],
    starts: &[*b"account_", *b"ad_netwo", *b"advertis", *b"advertis", *b"affiliat", *b"ai_provi", *b"analytic", *b"anyone\0\0", *b"app_stor", *b"auditor\0", *b"authorit", *b"authoriz", *b"business", *b"communic", *b"court\0\0\0", *b"credit_a", *b"customer", *b"data_bro", *b"data_pro", *b"delivery", *b"dispute_", *b"emergenc", *b"event_pa", *b"financia", *b"governme", *b"hosting_", *b"identity", *b"individu", *b"insurer\0", *b"integrat", *b"it_provi", *b"law_enfo", *b"legal_ad", *b"litigant", *b"marketin", *b"marketin", *b"nonaffil", *b"other_pe", *b"other_us", *b"parent_c", *b"parent_o", *b"payment_", *b"personne", *b"platform", *b"private_", *b"processo", *b"professi", *b"public\0\0", *b"regulato", *b"research", *b"reseller", *b"self\0\0\0\0", *b"service_", *b"social_n", *b"sub_proc", *b"subsidia", *b"successo", *b"support_", *b"support_", *b"tax_auth", *b"third_pa", *b"third_pa", *b"transact", *b"unspecif", *b"user\0\0\0\0", *b"user_cho"],
    parents: &[0, 0, 1, 3, 4, 5, 6, 6, 7, 7, 6, 10, 11, 10, 10, 10, 10, 10, 10, 10, 10, 10, 6, 6, 6, 24, 24, 26, 27, 27, 26, 26, 31, 31, 31, 31, 26, 26, 26, 26, 26, 26, 24, 24, 24, 44, 6, 46, 46, 6, 49, 6, 51, 51, 53, 54, 53, 51, 6, 6, 6, 6, 6, 62, 6, 6],
};

vocabulary! {
    /// What the text says makes the processing lawful.
    LegalBasis, LEGAL_BASES {
        /// The person has agreed (GDPR Art. 6(1)(a)).
        Consent,
        /// The person has agreed expressly, as for special categories of data (GDPR Art. 9(2)(a)).
        ExplicitConsent,
        /// A parent or guardian has agreed (COPPA; GDPR Art. 8).
        ParentalConsent,
        /// The text infers agreement from use, a visit, giving data or the like.
        DeemedConsent,
        /// Processing is announced and goes on unless the person opts out.
        NoticeWithOptOut,
        /// Needed for a contract with the person, or for steps before it at their request (GDPR Art. 6(1)(b)).
        Contract,
        /// Needed to perform a contract with the person.
        ContractPerformance,
        /// Needed for steps that the person asks for before a contract.
        PreContractSteps,
        /// Needed to meet a legal duty of the controller (GDPR Art. 6(1)(c)).
        LegalObligation,
        /// The text relies on a law that permits the processing, without naming a duty.
        LegalAuthorisation,
        /// Needed to protect the life or physical integrity of somebody (GDPR Art. 6(1)(d)).
        VitalInterests,
        /// As vital interests, for special categories where the person cannot consent (GDPR Art. 9(2)(c)).
        VitalInterestsIncapable,
        /// Needed for a task in the public interest or under official authority (GDPR Art. 6(1)(e)).
        PublicTask,
        /// Needed for a task in the public interest.
        PublicInterest,
        /// Needed to exercise official authority given to the controller.
        OfficialAuthority,
        /// Needed for interests of the controller or another that outweigh those of the person (GDPR Art. 6(1)(f)).
        LegitimateInterests,
        /// Needed for an interest on a list of the UK GDPR that takes no balancing (Art. 6(1)(ea)).
        RecognisedLegitimateInterests,
        /// Needed to protect credit, as the Brazilian LGPD allows (Art. 7 X).
        CreditProtection,
        /// Needed to exercise rights in proceedings, as the Brazilian LGPD allows (Art. 7 VI).
        ExerciseOfRights,
        /// Needed under the law of employment, social security or social protection (GDPR Art. 9(2)(b)).
        EmploymentSocialLaw,
        /// A non-profit body processes data of its members or contacts (GDPR Art. 9(2)(d)).
        NonprofitMembers,
        /// The person has manifestly made the data public (GDPR Art. 9(2)(e)).
        MadePublic,
        /// Needed for legal claims or for courts acting as such, with special categories (GDPR Art. 9(2)(f)).
        LegalClaims,
        /// Needed for a substantial public interest laid down in law (GDPR Art. 9(2)(g)).
        SubstantialPublicInterest,
        /// Needed for medicine, health care or social care (GDPR Art. 9(2)(h)).
        HealthOrSocialCare,
        /// Needed for public health (GDPR Art. 9(2)(i)).
        PublicHealth,
        /// Needed for archiving in the public interest, research or statistics (GDPR Art. 9(2)(j)).
        ArchivingResearchStatistics,
        /// The text claims a legal basis without saying which.
        UnspecifiedBasis,
    }
}

static LEGAL_BASES: VocabularyInfo = VocabularyInfo {
    name: "legal_bases",
    title: "Legal basis",
    definition: "What the text says makes the processing lawful.",
    terms: &[
        Term { name: "consent", parent: None, definition: "The person has agreed (GDPR Art. 6(1)(a)).", synonyms: &["permission", "agreement", "opt-in consent", "authorisation"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A6-1-a" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "Consent" }, Mapping { system: System::P3p, kind: Match::Close, key: "opt-in" }, Mapping { system: System::Opp115, kind: Match::Close, key: "Opt-in" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "explicit_consent", parent: Some("consent"), definition: "The person has agreed expressly, as for special categories of data (GDPR Art. 9(2)(a)).", synonyms: &["express consent", "affirmative consent"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A9-2-a" }, Mapping { system: System::Dpv, kind: Match::Close, key: "eu-gdpr:A6-1-a-explicit-consent" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "Explicit consent" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "parental_consent", parent: Some("consent"), definition: "A parent or guardian has agreed (COPPA; GDPR Art. 8).", synonyms: &["guardian consent", "verifiable parental consent"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:Consent" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "deemed_consent", parent: None, definition: "The text infers agreement from use, a visit, giving data or the like.", synonyms: &["implied consent", "consent by use", "inferred consent", "by using the service you agree"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:ImpliedConsent" }, Mapping { system: System::Opp115, kind: Match::Close, key: "Dont use service/feature" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "notice_with_opt_out", parent: None, definition: "Processing is announced and goes on unless the person opts out.", synonyms: &["opt-out basis", "notice and choice", "opt-out consent"], crosswalk: &[Mapping { system: System::P3p, kind: Match::Close, key: "opt-out" }, Mapping { system: System::Opp115, kind: Match::Close, key: "Opt-out link" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "contract", parent: None, definition: "Needed for a contract with the person, or for steps before it at their request (GDPR Art. 6(1)(b)).", synonyms: &["contractual necessity", "performance of a contract"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A6-1-b" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "Contract" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "contract_performance", parent: Some("contract"), definition: "Needed to perform a contract with the person.", synonyms: &["fulfilment of a contract"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A6-1-b-contract-performance" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "Contract" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "pre_contract_steps", parent: Some("contract"), definition: "Needed for steps that the person asks for before a contract.", synonyms: &["pre-contractual measures", "entering into a contract"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "eu-gdpr:A6-1-b-enter-into-contract" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "Contract" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "legal_obligation", parent: None, definition: "Needed to meet a legal duty of the controller (GDPR Art. 6(1)(c)).", synonyms: &["statutory duty", "compliance with law", "legal requirement"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A6-1-c" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "Legal obligations" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "legal_authorisation", parent: None, definition: "The text relies on a law that permits the processing, without naming a duty.", synonyms: &["permitted by law", "authorised by law", "allowed by law"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "vital_interests", parent: None, definition: "Needed to protect the life or physical integrity of somebody (GDPR Art. 6(1)(d)).", synonyms: &["life and safety", "vital interest"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A6-1-d" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "Vital interests" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "vital_interests_incapable", parent: Some("vital_interests"), definition: "As vital interests, for special categories where the person cannot consent (GDPR Art. 9(2)(c)).", synonyms: &["vital interests of a person unable to consent"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A9-2-c" }, Mapping { system: System::Fideslang, kind: Match::Close, key: "Vital interests" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "public_task", parent: None, definition: "Needed for a task in the public interest or under official authority (GDPR Art. 6(1)(e)).", synonyms: &["task in the public interest", "public function"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A6-1-e" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "Public interest" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "public_interest", parent: Some("public_task"), definition: "Needed for a task in the public interest.", synonyms: &["general interest"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A6-1-e-public-interest" }, Mapping { system: System::Fideslang, kind: Match::Close, key: "Public interest" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "official_authority", parent: Some("public_task"), definition: "Needed to exercise official authority given to the controller.", synonyms: &["exercise of public authority"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A6-1-e-official-authority" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "Public interest" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "legitimate_interests", parent: None, definition: "Needed for interests of the controller or another that outweigh those of the person (GDPR Art. 6(1)(f)).", synonyms: &["legitimate interest", "legitimate business interests", "balance of interests"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A6-1-f" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "Legitimate interests" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "recognised_legitimate_interests", parent: None, definition: "Needed for an interest on a list of the UK GDPR that takes no balancing (Art. 6(1)(ea)).", synonyms: &["recognised legitimate interest"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "credit_protection", parent: None, definition: "Needed to protect credit, as the Brazilian LGPD allows (Art. 7 X).", synonyms: &["protection of credit"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "exercise_of_rights", parent: None, definition: "Needed to exercise rights in proceedings, as the Brazilian LGPD allows (Art. 7 VI).", synonyms: &["regular exercise of rights"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "employment_social_law", parent: None, definition: "Needed under the law of employment, social security or social protection (GDPR Art. 9(2)(b)).", synonyms: &["employment law", "social security law"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A9-2-b" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "Employment, social security and social protection" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "nonprofit_members", parent: None, definition: "A non-profit body processes data of its members or contacts (GDPR Art. 9(2)(d)).", synonyms: &["non-profit body", "foundation or association"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A9-2-d" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "Not-for-profit bodies" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "made_public", parent: None, definition: "The person has manifestly made the data public (GDPR Art. 9(2)(e)).", synonyms: &["publicly available data", "manifestly public"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A9-2-e" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "Made public by the data subject" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "legal_claims", parent: None, definition: "Needed for legal claims or for courts acting as such, with special categories (GDPR Art. 9(2)(f)).", synonyms: &["defence of legal claims", "judicial acts"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A9-2-f" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "Legal claims or judicial acts" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "substantial_public_interest", parent: None, definition: "Needed for a substantial public interest laid down in law (GDPR Art. 9(2)(g)).", synonyms: &["important public interest"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A9-2-g" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "Reasons of substantial public interest (with a basis in law)" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "health_or_social_care", parent: None, definition: "Needed for medicine, health care or social care (GDPR Art. 9(2)(h)).", synonyms: &["medical care", "occupational medicine", "health care"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A9-2-h" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "Health or social care (with a basis in law)" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "public_health", parent: None, definition: "Needed for public health (GDPR Art. 9(2)(i)).", synonyms: &["health threats", "epidemic control"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A9-2-i" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "Public health (with a basis in law)" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "archiving_research_statistics", parent: None, definition: "Needed for archiving in the public interest, research or statistics (GDPR Art. 9(2)(j)).", synonyms: &["scientific research", "historical research", "statistical purposes"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A9-2-j" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "Archiving, research and statistics (with a basis in law)" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "unspecified_basis", parent: None, definition: "The text claims a legal basis without saying which.", synonyms: &["lawful basis", "other legal grounds", "applicable legal basis"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[26, 0, 5, 6, 17, 3, 19, 18, 1, 24, 9, 22, 8, 15, 21, 20, 4, 14, 2, 7, 25, 13, 12, 16, 23, 27, 10, 11],
    starts: &[*b"archivin", *b"consent\0", *b"contract", *b"contract", *b"credit_p", *b"deemed_c", *b"employme", *b"exercise", *b"explicit", *b"health_o", *b"legal_au", *b"legal_cl", *b"legal_ob", *b"legitima", *b"made_pub", *b"nonprofi", *b"notice_w", *b"official", *b"parental", *b"pre_cont", *b"public_h", *b"public_i", *b"public_t", *b"recognis", *b"substant", *b"unspecif", *b"vital_in", *b"vital_in"],
    parents: &[0, 0, 0, 3, 4, 5, 5, 5, 8, 9, 10, 10, 12, 12, 12, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27],
};

vocabulary! {
    /// What the text lets a person demand.
    Right, RIGHTS {
        /// Be told about the processing, as by the policy itself.
        BeInformed,
        /// See the data held about oneself, and learn how they are processed.
        Access,
        /// Learn whether data about oneself are processed at all.
        Confirmation,
        /// Receive a copy of the data.
        Copy,
        /// Learn what categories are collected, from where, why, and disclosed to what kinds of party.
        KnowCategories,
        /// Learn what categories are sold, shared or disclosed for business, and to what kinds of party.
        KnowDisclosures,
        /// Receive a list of the specific third parties to whom data were disclosed.
        KnowThirdParties,
        /// Receive a list of those to whom data were disclosed for their own direct marketing.
        DisclosureOfMarketingRecipients,
        /// Have data corrected or updated.
        Rectification,
        /// Have incomplete data completed.
        Completion,
        /// Have data deleted.
        Erasure,
        /// Have data made anonymous.
        Anonymisation,
        /// Have the account deleted.
        AccountDeletion,
        /// Close or disable the account, whatever happens to its data.
        AccountDeactivation,
        /// Have content removed that one has posted.
        ContentRemoval,
        /// Have posts removed that one made as a minor.
        MinorContentRemoval,
        /// Have processing limited.
        Restriction,
        /// Receive data in a usable format, or have them moved.
        Portability,
        /// Have data sent straight to another controller.
        DirectTransfer,
        /// Have recipients told of corrections, deletions and restrictions, and learn who they are.
        RecipientsInformed,
        /// Object to processing.
        Objection,
        /// Object to processing for direct marketing, profiling for it included.
        MarketingObjection,
        /// Stop marketing messages.
        MarketingOptOut,
        /// Object to processing for research or statistics.
        ResearchObjection,
        /// Stop both the sale of data and their sharing for advertising across contexts.
        OptOutOfSaleOrSharing,
        /// Stop the sale of data.
        OptOutOfSale,
        /// Stop the sharing of data for advertising across contexts.
        OptOutOfSharing,
        /// Stop the use of data for targeted advertising.
        OptOutOfTargetedAdvertising,
        /// Stop profiling that leads to legal or similarly weighty effects.
        OptOutOfProfiling,
        /// Limit the use of sensitive data to what is needed.
        LimitSensitiveUse,
        /// Not be subject to decisions made by machines alone.
        NoSolelyAutomatedDecision,
        /// Stop the use of technology that makes or replaces weighty decisions.
        OptOutOfAutomatedDecisions,
        /// Have a machine's decision reviewed by a human being.
        HumanReview,
        /// Have a machine's decision explained.
        ExplanationOfDecision,
        /// Take back consent.
        WithdrawConsent,
        /// Take back the consent to receive notices electronically.
        WithdrawElectronicNoticeConsent,
        /// Be told about a breach of one's data.
        BreachNotice,
        /// Be told about a breach in writing, on paper.
        WrittenBreachNotice,
        /// Lodge a complaint with a supervisory authority.
        ComplainToAuthority,
        /// Bring a complaint to an independent body, as under Safe Harbor and its successors.
        IndependentDisputeResolution,
        /// Go to court over the processing.
        JudicialRemedy,
        /// Be compensated for damage.
        Compensation,
        /// Be represented by an association before authorities or courts.
        Representation,
        /// Have somebody else make requests in one's name.
        UseAuthorizedAgent,
        /// Have a refusal looked at again.
        Appeal,
        /// Not be treated worse for using a right.
        NonDiscrimination,
        /// Receive a copy of the safeguards for a transfer abroad.
        CopyOfSafeguards,
        /// Decline to give data.
        RefuseToProvide,
        /// As a parent, review and delete a child's data and refuse more collection.
        ParentalReview,
        /// Say what is to happen with one's data after death, or who shall see to it.
        PostMortemInstructions,
    }
}

static RIGHTS: VocabularyInfo = VocabularyInfo {
    name: "rights",
    title: "Right",
    definition: "What the text lets a person demand.",
    terms: &[
        Term { name: "be_informed", parent: None, definition: "Be told about the processing, as by the policy itself.", synonyms: &["right to information", "transparency", "notice at collection"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Narrow, key: "eu-gdpr:A13" }, Mapping { system: System::Dpv, kind: Match::Narrow, key: "eu-gdpr:A14" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "Informed" }, Mapping { system: System::Ccpa, kind: Match::Close, key: "1798.100" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "access", parent: None, definition: "See the data held about oneself, and learn how they are processed.", synonyms: &["review", "view", "inspect", "right to know", "subject access request", "specific pieces"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A15" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "Access" }, Mapping { system: System::P3p, kind: Match::Broad, key: "all" }, Mapping { system: System::Opp115, kind: Match::Close, key: "View" }, Mapping { system: System::Ccpa, kind: Match::Close, key: "1798.110" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "confirmation", parent: Some("access"), definition: "Learn whether data about oneself are processed at all.", synonyms: &["confirm processing"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "eu-gdpr:A15" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "Access" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "copy", parent: Some("access"), definition: "Receive a copy of the data.", synonyms: &["obtain a copy", "duplicate"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "eu-gdpr:A15" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "Access" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "know_categories", parent: None, definition: "Learn what categories are collected, from where, why, and disclosed to what kinds of party.", synonyms: &["categories of information", "know what is collected"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "eu-gdpr:A15" }, Mapping { system: System::Ccpa, kind: Match::Close, key: "1798.110" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "know_disclosures", parent: None, definition: "Learn what categories are sold, shared or disclosed for business, and to what kinds of party.", synonyms: &["know what is sold", "know what is disclosed"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "eu-gdpr:A15" }, Mapping { system: System::Ccpa, kind: Match::Close, key: "1798.115" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "know_third_parties", parent: None, definition: "Receive a list of the specific third parties to whom data were disclosed.", synonyms: &["list of third parties", "specific recipients"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "eu-gdpr:A15" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "disclosure_of_marketing_recipients", parent: None, definition: "Receive a list of those to whom data were disclosed for their own direct marketing.", synonyms: &["shine the light", "marketing disclosure", "california civil code 1798.83"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "rectification", parent: None, definition: "Have data corrected or updated.", synonyms: &["correction", "correct", "update", "amend", "change"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A16" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "Rectification" }, Mapping { system: System::P3p, kind: Match::Close, key: "correct" }, Mapping { system: System::Opp115, kind: Match::Exact, key: "Edit information" }, Mapping { system: System::Ccpa, kind: Match::Close, key: "1798.106" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "completion", parent: Some("rectification"), definition: "Have incomplete data completed.", synonyms: &["complete incomplete data"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "eu-gdpr:A16" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "Rectification" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "erasure", parent: None, definition: "Have data deleted.", synonyms: &["deletion", "delete", "right to be forgotten", "removal"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A17" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "Erasure" }, Mapping { system: System::Opp115, kind: Match::Narrow, key: "Delete account (full)" }, Mapping { system: System::Opp115, kind: Match::Narrow, key: "Delete account (partial)" }, Mapping { system: System::Google, kind: Match::Exact, key: "PSL_SUPPORT_DATA_DELETION_BY_USER" }, Mapping { system: System::Ccpa, kind: Match::Close, key: "1798.105" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "anonymisation", parent: None, definition: "Have data made anonymous.", synonyms: &["anonymise my data"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "account_deletion", parent: None, definition: "Have the account deleted.", synonyms: &["delete my account", "remove account"], crosswalk: &[Mapping { system: System::Opp115, kind: Match::Close, key: "Delete account (full)" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "account_deactivation", parent: None, definition: "Close or disable the account, whatever happens to its data.", synonyms: &["deactivate", "close account", "disable account"], crosswalk: &[Mapping { system: System::Opp115, kind: Match::Exact, key: "Deactivate account" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "content_removal", parent: None, definition: "Have content removed that one has posted.", synonyms: &["remove posts", "takedown of own content"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "minor_content_removal", parent: Some("content_removal"), definition: "Have posts removed that one made as a minor.", synonyms: &["eraser law", "under-18 content removal"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "restriction", parent: None, definition: "Have processing limited.", synonyms: &["restrict processing", "block processing", "suspend processing"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A18" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "Restrict Processing" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "portability", parent: None, definition: "Receive data in a usable format, or have them moved.", synonyms: &["data portability", "export", "transfer my data"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A20" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "Portability" }, Mapping { system: System::Opp115, kind: Match::Close, key: "Export" }, Mapping { system: System::Ccpa, kind: Match::Close, key: "1798.130" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "direct_transfer", parent: Some("portability"), definition: "Have data sent straight to another controller.", synonyms: &["transmit to another controller"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "eu-gdpr:A20" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "Portability" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "recipients_informed", parent: None, definition: "Have recipients told of corrections, deletions and restrictions, and learn who they are.", synonyms: &["notify recipients", "inform third parties of erasure"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "eu-gdpr:A19" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "objection", parent: None, definition: "Object to processing.", synonyms: &["object", "right to object", "oppose processing"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A21" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "Object" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "marketing_objection", parent: Some("objection"), definition: "Object to processing for direct marketing, profiling for it included.", synonyms: &["object to direct marketing"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "eu-gdpr:A21" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "Object" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "marketing_opt_out", parent: Some("marketing_objection"), definition: "Stop marketing messages.", synonyms: &["unsubscribe", "opt out of marketing", "can-spam"], crosswalk: &[Mapping { system: System::Opp115, kind: Match::Close, key: "Opt-out link" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "research_objection", parent: Some("objection"), definition: "Object to processing for research or statistics.", synonyms: &["object to research"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "eu-gdpr:A21" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "Object" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "opt_out_of_sale_or_sharing", parent: None, definition: "Stop both the sale of data and their sharing for advertising across contexts.", synonyms: &["do not sell or share", "do not sell or share my personal information"], crosswalk: &[Mapping { system: System::Ccpa, kind: Match::Exact, key: "1798.120" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "opt_out_of_sale", parent: Some("opt_out_of_sale_or_sharing"), definition: "Stop the sale of data.", synonyms: &["do not sell", "do not sell my personal information"], crosswalk: &[Mapping { system: System::Ccpa, kind: Match::Broad, key: "1798.120" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "opt_out_of_sharing", parent: Some("opt_out_of_sale_or_sharing"), definition: "Stop the sharing of data for advertising across contexts.", synonyms: &["do not share"], crosswalk: &[Mapping { system: System::Ccpa, kind: Match::Broad, key: "1798.120" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "opt_out_of_targeted_advertising", parent: None, definition: "Stop the use of data for targeted advertising.", synonyms: &["stop personalised ads", "opt out of interest-based advertising"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "opt_out_of_profiling", parent: None, definition: "Stop profiling that leads to legal or similarly weighty effects.", synonyms: &["object to profiling"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "eu-gdpr:A21" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "limit_sensitive_use", parent: None, definition: "Limit the use of sensitive data to what is needed.", synonyms: &["limit the use of my sensitive personal information"], crosswalk: &[Mapping { system: System::Ccpa, kind: Match::Exact, key: "1798.121" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "no_solely_automated_decision", parent: None, definition: "Not be subject to decisions made by machines alone.", synonyms: &["automated decision-making", "no automated decisions"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A22" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "Object to Automated Processing" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "opt_out_of_automated_decisions", parent: None, definition: "Stop the use of technology that makes or replaces weighty decisions.", synonyms: &["opt out of admt", "opt out of automated decision-making"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "human_review", parent: None, definition: "Have a machine's decision reviewed by a human being.", synonyms: &["human intervention", "contest a decision"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "eu-gdpr:A22" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "explanation_of_decision", parent: None, definition: "Have a machine's decision explained.", synonyms: &["explanation", "meaningful information about the logic"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "eu-gdpr:A15" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "withdraw_consent", parent: None, definition: "Take back consent.", synonyms: &["revoke consent", "withdrawal of consent"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A7-3" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "Withdraw Consent" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "withdraw_electronic_notice_consent", parent: Some("withdraw_consent"), definition: "Take back the consent to receive notices electronically.", synonyms: &["stop electronic notices", "paper notices instead"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "eu-gdpr:A7-3" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "Withdraw Consent" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "breach_notice", parent: None, definition: "Be told about a breach of one's data.", synonyms: &["data breach notification", "security breach notice"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "eu-gdpr:DataSubjectBreachNotice" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "written_breach_notice", parent: None, definition: "Be told about a breach in writing, on paper.", synonyms: &["paper breach notice", "written notice of a security breach"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "eu-gdpr:DataSubjectBreachNotice" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "complain_to_authority", parent: None, definition: "Lodge a complaint with a supervisory authority.", synonyms: &["complaint", "lodge a complaint", "complain to regulator"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A77" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "independent_dispute_resolution", parent: None, definition: "Bring a complaint to an independent body, as under Safe Harbor and its successors.", synonyms: &["independent recourse", "alternative dispute resolution"], crosswalk: &[Mapping { system: System::P3p, kind: Match::Close, key: "independent" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "judicial_remedy", parent: None, definition: "Go to court over the processing.", synonyms: &["sue", "legal action", "court action"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Narrow, key: "eu-gdpr:A78" }, Mapping { system: System::Dpv, kind: Match::Narrow, key: "eu-gdpr:A79" }, Mapping { system: System::P3p, kind: Match::Close, key: "court" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "compensation", parent: None, definition: "Be compensated for damage.", synonyms: &["damages", "indemnity", "statutory damages"], crosswalk: &[Mapping { system: System::P3p, kind: Match::Close, key: "money" }, Mapping { system: System::Ccpa, kind: Match::Close, key: "1798.150" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "representation", parent: None, definition: "Be represented by an association before authorities or courts.", synonyms: &["mandate an association", "consumer association"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "use_authorized_agent", parent: None, definition: "Have somebody else make requests in one's name.", synonyms: &["authorised agent", "act through an agent"], crosswalk: &[Mapping { system: System::Ccpa, kind: Match::Close, key: "1798.135" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "appeal", parent: None, definition: "Have a refusal looked at again.", synonyms: &["appeal a decision", "reconsideration"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "non_discrimination", parent: None, definition: "Not be treated worse for using a right.", synonyms: &["no retaliation", "equal service and price"], crosswalk: &[Mapping { system: System::Ccpa, kind: Match::Exact, key: "1798.125" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "copy_of_safeguards", parent: None, definition: "Receive a copy of the safeguards for a transfer abroad.", synonyms: &["copy of standard contractual clauses", "copy of the transfer agreement"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "refuse_to_provide", parent: None, definition: "Decline to give data.", synonyms: &["right not to provide", "withhold data"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "parental_review", parent: None, definition: "As a parent, review and delete a child's data and refuse more collection.", synonyms: &["review my child's data", "parental access"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "post_mortem_instructions", parent: None, definition: "Say what is to happen with one's data after death, or who shall see to it.", synonyms: &["data after death", "nominate a person", "digital legacy"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[1, 13, 12, 11, 44, 0, 36, 41, 38, 9, 2, 14, 3, 46, 18, 7, 10, 33, 32, 39, 40, 4, 5, 6, 29, 21, 22, 15, 30, 45, 20, 31, 28, 25, 24, 26, 27, 48, 17, 49, 19, 8, 47, 42, 23, 16, 43, 34, 35, 37],
    starts: &[*b"access\0\0", *b"account_", *b"account_", *b"anonymis", *b"appeal\0\0", *b"be_infor", *b"breach_n", *b"compensa", *b"complain", *b"completi", *b"confirma", *b"content_", *b"copy\0\0\0\0", *b"copy_of_", *b"direct_t", *b"disclosu", *b"erasure\0", *b"explanat", *b"human_re", *b"independ", *b"judicial", *b"know_cat", *b"know_dis", *b"know_thi", *b"limit_se", *b"marketin", *b"marketin", *b"minor_co", *b"no_solel", *b"non_disc", *b"objectio", *b"opt_out_", *b"opt_out_", *b"opt_out_", *b"opt_out_", *b"opt_out_", *b"opt_out_", *b"parental", *b"portabil", *b"post_mor", *b"recipien", *b"rectific", *b"refuse_t", *b"represen", *b"research", *b"restrict", *b"use_auth", *b"withdraw", *b"withdraw", *b"written_"],
    parents: &[0, 1, 1, 1, 4, 5, 6, 7, 8, 8, 10, 11, 12, 13, 14, 14, 16, 17, 17, 19, 20, 20, 21, 20, 24, 24, 24, 27, 28, 29, 30, 31, 32, 33, 34, 34, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49],
};

vocabulary! {
    /// How data reaches the collector.
    CollectionMethod, COLLECTION_METHODS {
        /// The person gives the data on purpose.
        ProvidedByPerson,
        /// Given when signing up for an account.
        RegistrationForm,
        /// Given in the settings or profile of an account.
        AccountSettings,
        /// Given when buying or paying.
        PaymentForm,
        /// Posted, uploaded or stored through the service.
        UserPosts,
        /// Given in communications with the publisher, by whatever channel.
        Communication,
        /// Given in communications with customer support.
        SupportContact,
        /// Given to obtain a download, a trial or a publication.
        DownloadForm,
        /// Given to subscribe to a newsletter or mailing.
        SubscriptionForm,
        /// Given in a survey, contest or promotion.
        SurveyOrContest,
        /// Given to take part in an event, webinar or course.
        EventRegistration,
        /// Given when applying for a job.
        JobApplication,
        /// Given face to face or on paper.
        InPerson,
        /// Collected through a mobile app, given or observed.
        MobileApp,
        /// Generated or recorded automatically while the service is used.
        Automatic,
        /// Sent by the browser or device with every request.
        BrowserSent,
        /// Recorded in the logs of servers or applications.
        AutomaticLogs,
        /// Reported by software about its own use, state or errors.
        Telemetry,
        /// Read from or stored in cookies.
        Cookie,
        /// By a cookie that ends with the session.
        SessionCookie,
        /// By a cookie that outlives the session.
        PersistentCookie,
        /// By a cookie of the site itself.
        FirstPartyCookie,
        /// By a cookie that another company sets.
        ThirdPartyCookie,
        /// Read from or stored in browser or device storage other than cookies.
        LocalStorage,
        /// By an invisible image or tag that reports when a page or message is opened.
        PixelOrBeacon,
        /// By a script or tag in a page.
        ScriptOrTag,
        /// By recording what the person does on a page, to be replayed.
        SessionReplay,
        /// By another company's code in an app.
        Sdk,
        /// By technology that the text likens to cookies without naming it.
        SimilarTechnology,
        /// By reading traits of a device in order to recognise it.
        Fingerprinting,
        /// By links that record that they are followed.
        LinkTracking,
        /// By recording that a message is opened or its links are followed.
        EmailTracking,
        /// By a widget or tool that the person uses or deploys, wherever it stands.
        Widget,
        /// By the publisher's widget on a third-party site.
        WidgetOnOtherSites,
        /// By following a person across sites or apps of different companies.
        CrossSiteTracking,
        /// By linking several devices of the same person.
        CrossDeviceLinking,
        /// Read from sensors or contents of a device, such as position, camera or contacts.
        DeviceSensors,
        /// By recording voice, image or meetings.
        Recording,
        /// The publisher itself creates the data and assigns them, such as a customer number.
        Assigned,
        /// Received from anybody else than the person concerned.
        FromThirdParty,
        /// Received from whoever handles payments.
        FromPaymentProvider,
        /// Received from companies of the group.
        FromAffiliates,
        /// Received from business, marketing or advertising partners.
        FromPartners,
        /// Received from those who perform services for the publisher.
        FromServiceProviders,
        /// Bought or received from data brokers or list suppliers.
        FromDataBrokers,
        /// Received from social networks or other accounts that the person connects.
        FromSocialNetworks,
        /// Received from other users or people, as by referral or upload of contacts.
        FromOtherUsers,
        /// Received from the person's employer or the customer whose account it is.
        FromCustomerOrganisation,
        /// Taken from what is publicly accessible.
        FromPublicSources,
        /// Gathered by programs that read publicly accessible pages.
        WebScraping,
        /// Computed or worked out from other data.
        Derived,
        /// Concluded from other data as probable, such as interests.
        Inferred,
        /// Produced by combining or linking data, also of several sources.
        Combined,
    }
}

static COLLECTION_METHODS: VocabularyInfo = VocabularyInfo {
    name: "collection_methods",
    title: "Collection method",
    definition: "How data reaches the collector.",
    terms: &[
        Term { name: "provided_by_person", parent: None, definition: "The person gives the data on purpose.", synonyms: &["you provide", "submitted by you", "directly from you", "voluntarily provided"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:ProvidedPersonalData" }, Mapping { system: System::Opp115, kind: Match::Close, key: "Explicit" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "registration_form", parent: Some("provided_by_person"), definition: "Given when signing up for an account.", synonyms: &["sign-up form", "register", "account creation"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ProvidedPersonalData" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Explicit" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Collect on website" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "account_settings", parent: Some("provided_by_person"), definition: "Given in the settings or profile of an account.", synonyms: &["profile page", "preferences page"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ProvidedPersonalData" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Explicit" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "payment_form", parent: Some("provided_by_person"), definition: "Given when buying or paying.", synonyms: &["checkout", "purchase form", "making payments"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ProvidedPersonalData" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Explicit" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Collect on website" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "user_posts", parent: Some("provided_by_person"), definition: "Posted, uploaded or stored through the service.", synonyms: &["user content", "uploads", "submissions", "post data", "prompts"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ProvidedPersonalData" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Explicit" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Collect on website" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "communication", parent: Some("provided_by_person"), definition: "Given in communications with the publisher, by whatever channel.", synonyms: &["correspondence", "emails", "calls", "chat", "contact form"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ProvidedPersonalData" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Explicit" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "support_contact", parent: Some("communication"), definition: "Given in communications with customer support.", synonyms: &["support request", "customer support", "support ticket"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ProvidedPersonalData" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Explicit" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "download_form", parent: Some("provided_by_person"), definition: "Given to obtain a download, a trial or a publication.", synonyms: &["download", "white paper form", "trial form"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ProvidedPersonalData" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Explicit" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Collect on website" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "subscription_form", parent: Some("provided_by_person"), definition: "Given to subscribe to a newsletter or mailing.", synonyms: &["newsletter form", "mailing list sign-up"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ProvidedPersonalData" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Explicit" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Collect on website" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "survey_or_contest", parent: Some("provided_by_person"), definition: "Given in a survey, contest or promotion.", synonyms: &["questionnaire", "sweepstakes entry", "survey response"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ProvidedPersonalData" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Explicit" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "event_registration", parent: Some("provided_by_person"), definition: "Given to take part in an event, webinar or course.", synonyms: &["webinar registration", "conference sign-up"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ProvidedPersonalData" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Explicit" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "job_application", parent: Some("provided_by_person"), definition: "Given when applying for a job.", synonyms: &["careers form", "application form"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ProvidedPersonalData" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Explicit" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "in_person", parent: Some("provided_by_person"), definition: "Given face to face or on paper.", synonyms: &["offline", "business card", "paper form", "trade fair"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ProvidedPersonalData" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Explicit" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "mobile_app", parent: None, definition: "Collected through a mobile app, given or observed.", synonyms: &["app", "smartphone app"], crosswalk: &[Mapping { system: System::Opp115, kind: Match::Exact, key: "Collect in mobile app" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "automatic", parent: None, definition: "Generated or recorded automatically while the service is used.", synonyms: &["automatically collected", "automatic data collection", "passive collection", "generated automatically"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:ObservedPersonalData" }, Mapping { system: System::Opp115, kind: Match::Close, key: "Implicit" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "browser_sent", parent: Some("automatic"), definition: "Sent by the browser or device with every request.", synonyms: &["information your browser sends", "http headers", "browser headers"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ObservedPersonalData" }, Mapping { system: System::P3p, kind: Match::Broad, key: "#dynamic.clickstream" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Implicit" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "automatic_logs", parent: Some("automatic"), definition: "Recorded in the logs of servers or applications.", synonyms: &["server logs", "log files", "log data", "access logs"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ObservedPersonalData" }, Mapping { system: System::P3p, kind: Match::Close, key: "#dynamic.clickstream" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Implicit" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "telemetry", parent: Some("automatic"), definition: "Reported by software about its own use, state or errors.", synonyms: &["usage reporting", "crash reports", "phone home", "diagnostics"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ObservedPersonalData" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Implicit" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "cookie", parent: Some("automatic"), definition: "Read from or stored in cookies.", synonyms: &["cookies", "http cookie", "browser cookie"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "tech:Cookie" }, Mapping { system: System::P3p, kind: Match::Close, key: "#dynamic.cookies" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Implicit" }, Mapping { system: System::Iab, kind: Match::Exact, key: "storage type cookie" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "session_cookie", parent: Some("cookie"), definition: "By a cookie that ends with the session.", synonyms: &["session id cookie", "temporary cookie", "transient cookie"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "tech:Cookie" }, Mapping { system: System::P3p, kind: Match::Broad, key: "#dynamic.cookies" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Implicit" }, Mapping { system: System::Iab, kind: Match::Broad, key: "storage type cookie" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "persistent_cookie", parent: Some("cookie"), definition: "By a cookie that outlives the session.", synonyms: &["permanent cookie", "stored cookie"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "tech:Cookie" }, Mapping { system: System::P3p, kind: Match::Broad, key: "#dynamic.cookies" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Implicit" }, Mapping { system: System::Iab, kind: Match::Broad, key: "storage type cookie" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "first_party_cookie", parent: Some("cookie"), definition: "By a cookie of the site itself.", synonyms: &["own cookie", "site cookie"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "tech:Cookie" }, Mapping { system: System::P3p, kind: Match::Broad, key: "#dynamic.cookies" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Implicit" }, Mapping { system: System::Iab, kind: Match::Broad, key: "storage type cookie" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "third_party_cookie", parent: Some("cookie"), definition: "By a cookie that another company sets.", synonyms: &["cookies of other sites", "partner cookie"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "tech:Cookie" }, Mapping { system: System::P3p, kind: Match::Broad, key: "#dynamic.cookies" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Collect on first party website/app" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Track on first party website/app" }, Mapping { system: System::Iab, kind: Match::Broad, key: "storage type cookie" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "local_storage", parent: Some("automatic"), definition: "Read from or stored in browser or device storage other than cookies.", synonyms: &["html5 storage", "web storage", "flash cookie", "local shared object"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "tech:LocalStorage" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Implicit" }, Mapping { system: System::Iab, kind: Match::Broad, key: "storage type web" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "pixel_or_beacon", parent: Some("automatic"), definition: "By an invisible image or tag that reports when a page or message is opened.", synonyms: &["web beacon", "pixel tag", "clear gif", "tracking pixel"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:Tracking" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Implicit" }, Mapping { system: System::Iab, kind: Match::Broad, key: "storage type web" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "script_or_tag", parent: Some("automatic"), definition: "By a script or tag in a page.", synonyms: &["javascript", "tag manager", "embedded script"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:Tracking" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Implicit" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "session_replay", parent: Some("script_or_tag"), definition: "By recording what the person does on a page, to be replayed.", synonyms: &["session recording", "mouse tracking", "heat map"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:Tracking" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Implicit" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "sdk", parent: Some("automatic"), definition: "By another company's code in an app.", synonyms: &["software development kit", "mobile library", "app plugin"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "tech:SoftwareLibrary" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Implicit" }, Mapping { system: System::Iab, kind: Match::Broad, key: "storage type app" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "similar_technology", parent: Some("automatic"), definition: "By technology that the text likens to cookies without naming it.", synonyms: &["similar technologies", "related technologies", "other tracking technology"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:Tracking" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Implicit" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "fingerprinting", parent: Some("automatic"), definition: "By reading traits of a device in order to recognise it.", synonyms: &["device fingerprint", "browser fingerprint", "device recognition"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:Tracking" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Implicit" }, Mapping { system: System::Iab, kind: Match::Close, key: "feature 3" }, Mapping { system: System::Iab, kind: Match::Close, key: "specialFeature 2" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "link_tracking", parent: Some("automatic"), definition: "By links that record that they are followed.", synonyms: &["tracked links", "click tracking", "redirect links"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:Tracking" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Implicit" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "email_tracking", parent: Some("automatic"), definition: "By recording that a message is opened or its links are followed.", synonyms: &["open tracking", "read receipts"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:Tracking" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Implicit" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "widget", parent: Some("automatic"), definition: "By a widget or tool that the person uses or deploys, wherever it stands.", synonyms: &["embedded tool", "badge", "plug-in"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:Tracking" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Implicit" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "widget_on_other_sites", parent: Some("widget"), definition: "By the publisher's widget on a third-party site.", synonyms: &["widget on third party website", "embedded widget"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:TrackingByThirdParty" }, Mapping { system: System::Opp115, kind: Match::Exact, key: "Collect from user on other websites" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "cross_site_tracking", parent: Some("automatic"), definition: "By following a person across sites or apps of different companies.", synonyms: &["tracking over time and across sites", "third-party tracking"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:TrackingByThirdParty" }, Mapping { system: System::Opp115, kind: Match::Close, key: "Track user on other websites" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "cross_device_linking", parent: Some("automatic"), definition: "By linking several devices of the same person.", synonyms: &["cross-device tracking", "device graph"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:Tracking" }, Mapping { system: System::Iab, kind: Match::Exact, key: "feature 2" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "device_sensors", parent: Some("automatic"), definition: "Read from sensors or contents of a device, such as position, camera or contacts.", synonyms: &["gps", "location services", "microphone", "device permissions"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ObservedPersonalData" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Implicit" }, Mapping { system: System::Iab, kind: Match::Narrow, key: "specialFeature 1" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "recording", parent: None, definition: "By recording voice, image or meetings.", synonyms: &["call recording", "meeting recording", "video recording", "cctv"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ObservedPersonalData" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "assigned", parent: None, definition: "The publisher itself creates the data and assigns them, such as a customer number.", synonyms: &["generated by us", "assigned identifier"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:GeneratedPersonalData" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "from_third_party", parent: None, definition: "Received from anybody else than the person concerned.", synonyms: &["third-party sources", "other sources", "obtained from others"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:ThirdPartyDataSource" }, Mapping { system: System::Opp115, kind: Match::Close, key: "Receive from other service/third-party (unnamed)" }, Mapping { system: System::Opp115, kind: Match::Narrow, key: "Receive from other service/third-party (named)" }, Mapping { system: System::Opp115, kind: Match::Narrow, key: "Receive from other parts of company/affiliates" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "from_payment_provider", parent: Some("from_third_party"), definition: "Received from whoever handles payments.", synonyms: &["payment service provider", "from payment processors"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ThirdPartyDataSource" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Receive from other service/third-party (named)" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Receive from other service/third-party (unnamed)" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "from_affiliates", parent: Some("from_third_party"), definition: "Received from companies of the group.", synonyms: &["group companies", "from subsidiaries"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ThirdPartyDataSource" }, Mapping { system: System::Opp115, kind: Match::Exact, key: "Receive from other parts of company/affiliates" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "from_partners", parent: Some("from_third_party"), definition: "Received from business, marketing or advertising partners.", synonyms: &["from business partners", "from advertising partners", "from resellers"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ThirdPartyDataSource" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Receive from other service/third-party (unnamed)" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "from_service_providers", parent: Some("from_third_party"), definition: "Received from those who perform services for the publisher.", synonyms: &["from vendors", "from analytics providers"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ThirdPartyDataSource" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Receive from other service/third-party (unnamed)" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "from_data_brokers", parent: Some("from_third_party"), definition: "Bought or received from data brokers or list suppliers.", synonyms: &["purchased lists", "data enrichment providers", "from data suppliers"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ThirdPartyDataSource" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Receive from other service/third-party (unnamed)" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "from_social_networks", parent: Some("from_third_party"), definition: "Received from social networks or other accounts that the person connects.", synonyms: &["social login", "connected accounts", "from social media"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ThirdPartyDataSource" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Receive from other service/third-party (unnamed)" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "from_other_users", parent: Some("from_third_party"), definition: "Received from other users or people, as by referral or upload of contacts.", synonyms: &["referrals", "invitations", "contact upload"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ThirdPartyDataSource" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "from_customer_organisation", parent: Some("from_third_party"), definition: "Received from the person's employer or the customer whose account it is.", synonyms: &["from your employer", "from our customers", "from your administrator"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:ThirdPartyDataSource" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "from_public_sources", parent: None, definition: "Taken from what is publicly accessible.", synonyms: &["publicly available sources", "public records", "open internet", "public registers"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:PublicDataSource" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "web_scraping", parent: Some("from_public_sources"), definition: "Gathered by programs that read publicly accessible pages.", synonyms: &["crawling", "web crawler", "scraping"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:PublicDataSource" }, Mapping { system: System::Dpv, kind: Match::Close, key: "tech:WebScraper" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "derived", parent: None, definition: "Computed or worked out from other data.", synonyms: &["calculated", "generated from your data", "computed"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:DerivedPersonalData" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "inferred", parent: Some("derived"), definition: "Concluded from other data as probable, such as interests.", synonyms: &["inferences", "deduced", "predicted"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:InferredPersonalData" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "combined", parent: Some("derived"), definition: "Produced by combining or linking data, also of several sources.", synonyms: &["combined information", "linked data", "data matching", "merged"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:DerivedPersonalData" }, Mapping { system: System::Iab, kind: Match::Close, key: "feature 1" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[2, 38, 14, 16, 15, 52, 5, 18, 35, 34, 50, 36, 7, 31, 10, 29, 21, 41, 47, 44, 46, 42, 40, 48, 43, 45, 39, 12, 51, 11, 30, 23, 13, 3, 20, 24, 0, 37, 1, 25, 27, 19, 26, 28, 8, 6, 9, 17, 22, 4, 49, 32, 33],
    starts: &[*b"account_", *b"assigned", *b"automati", *b"automati", *b"browser_", *b"combined", *b"communic", *b"cookie\0\0", *b"cross_de", *b"cross_si", *b"derived\0", *b"device_s", *b"download", *b"email_tr", *b"event_re", *b"fingerpr", *b"first_pa", *b"from_aff", *b"from_cus", *b"from_dat", *b"from_oth", *b"from_par", *b"from_pay", *b"from_pub", *b"from_ser", *b"from_soc", *b"from_thi", *b"in_perso", *b"inferred", *b"job_appl", *b"link_tra", *b"local_st", *b"mobile_a", *b"payment_", *b"persiste", *b"pixel_or", *b"provided", *b"recordin", *b"registra", *b"script_o", *b"sdk\0\0\0\0\0", *b"session_", *b"session_", *b"similar_", *b"subscrip", *b"support_", *b"survey_o", *b"telemetr", *b"third_pa", *b"user_pos", *b"web_scra", *b"widget\0\0", *b"widget_o"],
    parents: &[0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 13, 14, 14, 14, 14, 14, 18, 18, 18, 18, 14, 14, 14, 25, 14, 14, 14, 14, 14, 14, 32, 14, 14, 14, 37, 38, 39, 39, 39, 39, 39, 39, 39, 39, 39, 48, 48, 50, 50, 50],
};

vocabulary! {
    /// What is done to protect data.
    SecurityMeasure, SECURITY_MEASURES {
        /// Measures that the text does not describe.
        GeneralSafeguards,
        /// Technical measures that the text does not describe.
        TechnicalMeasures,
        /// Organisational measures that the text does not describe.
        OrganisationalMeasures,
        /// Guarded premises, locks and similar.
        PhysicalSecurity,
        /// Guarded data centres.
        DataCentreSecurity,
        /// Encrypt data, wherever they are.
        Encryption,
        /// Encrypt data while they are sent.
        EncryptionInTransit,
        /// Encrypt data while they are stored.
        EncryptionAtRest,
        /// Encrypt so that only those who communicate can read.
        EndToEndEncryption,
        /// Keep cryptographic keys safe.
        KeyManagement,
        /// Store passwords or other secrets as one-way digests.
        Hashing,
        /// Put tokens in the place of secrets such as card numbers.
        Tokenisation,
        /// Remove or replace what identifies people.
        Deidentification,
        /// Put pseudonyms in the place of identifiers.
        Pseudonymisation,
        /// Remove identifiability for good.
        Anonymisation,
        /// Add noise to results so that no single person can be recognised.
        DifferentialPrivacy,
        /// Collect and keep no more than is needed.
        DataMinimisation,
        /// Limit who can reach data.
        AccessControl,
        /// Let staff or vendors see only what their task needs.
        NeedToKnowAccess,
        /// Require a sign-in.
        UserAuthentication,
        /// Require two or more proofs at sign-in.
        MultiFactorAuthentication,
        /// Protect networks by firewalls and similar.
        NetworkSecurity,
        /// Watch for attacks.
        IntrusionDetection,
        /// Keep harmful software out.
        MalwareProtection,
        /// Install security updates in time.
        PatchManagement,
        /// Look for weaknesses, by scans or attempted attacks.
        VulnerabilityTesting,
        /// Have attacks tried by order.
        PenetrationTesting,
        /// Reward outsiders who report weaknesses.
        BugBounty,
        /// Build software by secure methods, with review.
        SecureDevelopment,
        /// Keep the data of different customers or uses apart.
        DataSegregation,
        /// Record and review what happens in systems.
        LoggingAndMonitoring,
        /// Keep copies from which data can be restored.
        Backups,
        /// Be able to go on after failures and disasters.
        DisasterRecovery,
        /// Delete data and destroy media so that they cannot be restored.
        SecureDeletion,
        /// Follow a written security programme.
        SecurityPolicy,
        /// Assess risks to data regularly.
        RiskAssessment,
        /// Assess beforehand what processing does to privacy.
        ImpactAssessment,
        /// Assess the law of the destination before a transfer.
        TransferImpactAssessment,
        /// Build privacy into products from the start and by default.
        PrivacyByDesign,
        /// Have practices reviewed, from inside or outside.
        Audits,
        /// Have controls examined by an auditor who issues a SOC 2 report.
        Soc2,
        /// Review one's own adherence to a policy or framework.
        SelfAssessment,
        /// Hold a certificate or seal.
        Certification,
        /// Hold a certificate of ISO/IEC 27001.
        Iso27001,
        /// Meet the security standard of the payment card industry.
        PciDss,
        /// Teach staff about privacy and security.
        StaffTraining,
        /// Check people before they may work with data.
        BackgroundChecks,
        /// Bind staff or vendors to secrecy.
        ConfidentialityAgreements,
        /// Bind processors by contract.
        ProcessorContracts,
        /// Examine vendors before and while they are used.
        VendorAssessment,
        /// Have a procedure for incidents.
        IncidentResponse,
        /// Tell people or authorities about breaches as a standing procedure.
        BreachNotification,
    }
}

static SECURITY_MEASURES: VocabularyInfo = VocabularyInfo {
    name: "security_measures",
    title: "Security measure",
    definition: "What is done to protect data.",
    terms: &[
        Term { name: "general_safeguards", parent: None, definition: "Measures that the text does not describe.", synonyms: &["variety of measures", "reasonable measures", "appropriate safeguards", "commercially reasonable security", "industry standards"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:TechnicalOrganisationalMeasure" }, Mapping { system: System::Opp115, kind: Match::Exact, key: "Generic" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "technical_measures", parent: None, definition: "Technical measures that the text does not describe.", synonyms: &["technical safeguards", "technological measures"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:TechnicalMeasure" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Generic" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "organisational_measures", parent: None, definition: "Organisational measures that the text does not describe.", synonyms: &["administrative safeguards", "managerial measures", "organizational measures"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:OrganisationalMeasure" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Generic" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "physical_security", parent: None, definition: "Guarded premises, locks and similar.", synonyms: &["physical safeguards", "locks", "building security"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:PhysicalMeasure" }, Mapping { system: System::Dpv, kind: Match::Narrow, key: "dpv:PhysicalAccessControlMethod" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Data access limitation" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "data_centre_security", parent: Some("physical_security"), definition: "Guarded data centres.", synonyms: &["secure facilities", "data center security"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:PhysicalMeasure" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Secure data storage" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "encryption", parent: None, definition: "Encrypt data, wherever they are.", synonyms: &["encrypt", "cryptography", "encrypted"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Encryption" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "encryption_in_transit", parent: Some("encryption"), definition: "Encrypt data while they are sent.", synonyms: &["tls", "ssl", "https", "secure socket layer", "encrypted transmission"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:EncryptionInTransfer" }, Mapping { system: System::Opp115, kind: Match::Close, key: "Secure data transfer" }, Mapping { system: System::Google, kind: Match::Exact, key: "PSL_DATA_COLLECTION_ENCRYPTED_IN_TRANSIT" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "encryption_at_rest", parent: Some("encryption"), definition: "Encrypt data while they are stored.", synonyms: &["disk encryption", "encrypted storage", "database encryption"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:EncryptionAtRest" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Secure data storage" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "end_to_end_encryption", parent: Some("encryption"), definition: "Encrypt so that only those who communicate can read.", synonyms: &["e2ee", "client-side encryption"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:EndToEndEncryption" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "key_management", parent: None, definition: "Keep cryptographic keys safe.", synonyms: &["key rotation", "hardware security module"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:CryptographicKeyManagement" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "hashing", parent: None, definition: "Store passwords or other secrets as one-way digests.", synonyms: &["hash", "salted hash", "password hashing"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:HashFunctions" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "tokenisation", parent: None, definition: "Put tokens in the place of secrets such as card numbers.", synonyms: &["token vault", "tokenization"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "deidentification", parent: None, definition: "Remove or replace what identifies people.", synonyms: &["de-identification", "data masking"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Deidentification" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "pseudonymisation", parent: Some("deidentification"), definition: "Put pseudonyms in the place of identifiers.", synonyms: &["pseudonymization", "coded data"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Pseudonymisation" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "anonymisation", parent: Some("deidentification"), definition: "Remove identifiability for good.", synonyms: &["anonymization", "anonymize"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Anonymisation" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "differential_privacy", parent: None, definition: "Add noise to results so that no single person can be recognised.", synonyms: &["statistical noise"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:DifferentialPrivacy" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "data_minimisation", parent: None, definition: "Collect and keep no more than is needed.", synonyms: &["data minimization", "limited collection"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "access_control", parent: None, definition: "Limit who can reach data.", synonyms: &["access restrictions", "authorisation", "permissions", "restricted access"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:AccessControlMethod" }, Mapping { system: System::Opp115, kind: Match::Close, key: "Data access limitation" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "need_to_know_access", parent: Some("access_control"), definition: "Let staff or vendors see only what their task needs.", synonyms: &["least privilege", "need to know", "role-based access", "limited employee access"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:AccessControlMethod" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Data access limitation" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "user_authentication", parent: None, definition: "Require a sign-in.", synonyms: &["password protection", "login required", "account password"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:AuthenticationProtocols" }, Mapping { system: System::Opp115, kind: Match::Close, key: "Secure user authentication" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "multi_factor_authentication", parent: Some("user_authentication"), definition: "Require two or more proofs at sign-in.", synonyms: &["two-factor authentication", "mfa", "2fa"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:MultiFactorAuthentication" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Secure user authentication" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "network_security", parent: None, definition: "Protect networks by firewalls and similar.", synonyms: &["firewall", "network segmentation", "ddos protection"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:NetworkSecurityProtocols" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "intrusion_detection", parent: None, definition: "Watch for attacks.", synonyms: &["intrusion prevention", "attack detection", "ids"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:IntrusionDetectionSystem" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "malware_protection", parent: None, definition: "Keep harmful software out.", synonyms: &["antivirus", "anti-malware", "virus scanning"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:SecurityMethod" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "patch_management", parent: None, definition: "Install security updates in time.", synonyms: &["security updates", "patching"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:SecurityProcedure" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "vulnerability_testing", parent: None, definition: "Look for weaknesses, by scans or attempted attacks.", synonyms: &["vulnerability scanning", "security testing"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:VulnerabilityTestingMethods" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "penetration_testing", parent: Some("vulnerability_testing"), definition: "Have attacks tried by order.", synonyms: &["pen test", "ethical hacking"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:PenetrationTestingMethods" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "bug_bounty", parent: None, definition: "Reward outsiders who report weaknesses.", synonyms: &["vulnerability disclosure program", "responsible disclosure"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:SecurityProcedure" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "secure_development", parent: None, definition: "Build software by secure methods, with review.", synonyms: &["code review", "secure coding", "secure software development"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "data_segregation", parent: None, definition: "Keep the data of different customers or uses apart.", synonyms: &["tenant isolation", "logical separation", "separate storage"], crosswalk: &[Mapping { system: System::Opp115, kind: Match::Broad, key: "Secure data storage" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "logging_and_monitoring", parent: None, definition: "Record and review what happens in systems.", synonyms: &["audit logs", "activity monitoring", "access logging"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:ActivityMonitoring" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "backups", parent: None, definition: "Keep copies from which data can be restored.", synonyms: &["back-up", "redundancy", "data backup"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:DataBackupProtocols" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "disaster_recovery", parent: None, definition: "Be able to go on after failures and disasters.", synonyms: &["business continuity", "recovery plan"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:DisasterRecoveryProcedures" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "secure_deletion", parent: None, definition: "Delete data and destroy media so that they cannot be restored.", synonyms: &["secure disposal", "data destruction", "shredding"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:DataErasurePolicy" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "security_policy", parent: None, definition: "Follow a written security programme.", synonyms: &["information security program", "security programme", "security procedures"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:InformationSecurityPolicy" }, Mapping { system: System::Opp115, kind: Match::Close, key: "Privacy/Security program" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "risk_assessment", parent: None, definition: "Assess risks to data regularly.", synonyms: &["risk analysis", "security risk assessment"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:RiskAssessment" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "impact_assessment", parent: None, definition: "Assess beforehand what processing does to privacy.", synonyms: &["dpia", "data protection impact assessment", "privacy impact assessment"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:DPIA" }, Mapping { system: System::Dpv, kind: Match::Narrow, key: "dpv:PIA" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "transfer_impact_assessment", parent: None, definition: "Assess the law of the destination before a transfer.", synonyms: &["tia", "transfer risk assessment"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:DataTransferImpactAssessment" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "privacy_by_design", parent: None, definition: "Build privacy into products from the start and by default.", synonyms: &["data protection by design", "privacy by default"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:PrivacyByDesign" }, Mapping { system: System::Dpv, kind: Match::Narrow, key: "dpv:PrivacyByDefault" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "audits", parent: None, definition: "Have practices reviewed, from inside or outside.", synonyms: &["security audit", "independent review", "third-party audit"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:SecurityAudit" }, Mapping { system: System::Opp115, kind: Match::Close, key: "Privacy review/audit" }, Mapping { system: System::Google, kind: Match::Narrow, key: "PSL_INDEPENDENTLY_VALIDATED" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "soc_2", parent: Some("audits"), definition: "Have controls examined by an auditor who issues a SOC 2 report.", synonyms: &["soc 2 type ii", "soc2", "service organization controls"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:SecurityAudit" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "self_assessment", parent: None, definition: "Review one's own adherence to a policy or framework.", synonyms: &["self-verification", "self-certification review", "internal review"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:Assessment" }, Mapping { system: System::Opp115, kind: Match::Broad, key: "Privacy review/audit" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "certification", parent: None, definition: "Hold a certificate or seal.", synonyms: &["privacy seal", "certified", "trustmark"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:CertificationSeal" }, Mapping { system: System::Dpv, kind: Match::Narrow, key: "dpv:Certification" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "iso_27001", parent: Some("certification"), definition: "Hold a certificate of ISO/IEC 27001.", synonyms: &["iso certification", "iso/iec 27001", "iso27001"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:Certification" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "pci_dss", parent: None, definition: "Meet the security standard of the payment card industry.", synonyms: &["pci compliance", "payment card industry standard"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:StandardsConformance" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "staff_training", parent: None, definition: "Teach staff about privacy and security.", synonyms: &["employee training", "awareness training"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:StaffTraining" }, Mapping { system: System::Opp115, kind: Match::Exact, key: "Privacy training" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "background_checks", parent: None, definition: "Check people before they may work with data.", synonyms: &["employee screening", "vetting"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:BackgroundChecks" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "confidentiality_agreements", parent: None, definition: "Bind staff or vendors to secrecy.", synonyms: &["non-disclosure agreement", "nda", "confidentiality obligations", "duty of secrecy"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:ConfidentialityAgreement" }, Mapping { system: System::Dpv, kind: Match::Narrow, key: "dpv:NDA" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "processor_contracts", parent: None, definition: "Bind processors by contract.", synonyms: &["data processing agreement", "dpa", "vendor contracts"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:ControllerProcessorAgreement" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "vendor_assessment", parent: None, definition: "Examine vendors before and while they are used.", synonyms: &["vendor due diligence", "third-party risk management"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:ThirdPartySecurityProcedures" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "incident_response", parent: None, definition: "Have a procedure for incidents.", synonyms: &["incident management", "incident response plan"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:IncidentManagementProcedures" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "breach_notification", parent: None, definition: "Tell people or authorities about breaches as a standing procedure.", synonyms: &["breach procedure", "notify of breaches"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:DataBreachNotification" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[17, 14, 39, 46, 31, 51, 27, 42, 47, 4, 16, 29, 12, 15, 32, 5, 7, 6, 8, 0, 10, 36, 50, 22, 43, 9, 30, 23, 20, 18, 21, 2, 24, 44, 26, 3, 38, 48, 13, 35, 33, 28, 34, 41, 40, 45, 1, 11, 37, 19, 49, 25],
    starts: &[*b"access_c", *b"anonymis", *b"audits\0\0", *b"backgrou", *b"backups\0", *b"breach_n", *b"bug_boun", *b"certific", *b"confiden", *b"data_cen", *b"data_min", *b"data_seg", *b"deidenti", *b"differen", *b"disaster", *b"encrypti", *b"encrypti", *b"encrypti", *b"end_to_e", *b"general_", *b"hashing\0", *b"impact_a", *b"incident", *b"intrusio", *b"iso_2700", *b"key_mana", *b"logging_", *b"malware_", *b"multi_fa", *b"need_to_", *b"network_", *b"organisa", *b"patch_ma", *b"pci_dss\0", *b"penetrat", *b"physical", *b"privacy_", *b"processo", *b"pseudony", *b"risk_ass", *b"secure_d", *b"secure_d", *b"security", *b"self_ass", *b"soc_2\0\0\0", *b"staff_tr", *b"technica", *b"tokenisa", *b"transfer", *b"user_aut", *b"vendor_a", *b"vulnerab"],
    parents: &[0, 1, 2, 3, 3, 5, 5, 5, 5, 9, 10, 11, 12, 12, 12, 15, 16, 17, 17, 19, 19, 21, 22, 23, 24, 25, 25, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 39, 41, 42, 42, 44, 45, 46, 47, 48, 49, 50, 51],
};

vocabulary! {
    /// The legal instrument that a transfer abroad relies on.
    TransferMechanism, TRANSFER_MECHANISMS {
        /// The European Commission has found the protection in the destination adequate.
        AdequacyDecision,
        /// The framework of 2000 for certified US companies and data from the EU.
        EuUsSafeHarbor,
        /// The framework of 2016 for certified US companies and data from the EU.
        EuUsPrivacyShield,
        /// The framework of 2023 for certified US companies and data from the EU.
        EuUsDataPrivacyFramework,
        /// The framework of 2009 for certified US companies and data from Switzerland.
        SwissUsSafeHarbor,
        /// The framework of 2017 for certified US companies and data from Switzerland.
        SwissUsPrivacyShield,
        /// The framework of 2024 for certified US companies and data from Switzerland.
        SwissUsDataPrivacyFramework,
        /// The UK extension of the EU-US Data Privacy Framework.
        UkUsDataBridge,
        /// The United Kingdom has found the protection in the destination adequate.
        UkAdequacyRegulations,
        /// Switzerland has found the protection in the destination adequate.
        SwissAdequacyList,
        /// Contract clauses adopted or approved by the European Commission.
        StandardContractualClauses,
        /// The clauses adopted from 2001 to 2010 under the old Directive.
        Scc20012010,
        /// The clauses of 2021, in four modules.
        Scc2021,
        /// Clauses adopted by a supervisory authority and approved by the European Commission.
        SccByAuthority,
        /// The UK's own transfer agreement.
        UkIdta,
        /// The UK addendum to the clauses of 2021.
        UkSccAddendum,
        /// The clauses of 2021 adapted to Swiss law.
        SwissSccAddendum,
        /// Contract clauses of the parties' own that an authority has authorised.
        AdHocClauses,
        /// A contract to protect the data that the text does not identify further.
        TransferAgreement,
        /// Rules of a group, approved by authorities.
        BindingCorporateRules,
        /// An approved code with binding commitments of the importer.
        CodeOfConduct,
        /// An approved certification with binding commitments of the importer.
        Certification,
        /// A binding instrument between public authorities or bodies.
        PublicBodyInstrument,
        /// An authorised arrangement between public authorities that need not be binding as such.
        AdministrativeArrangement,
        /// Technical, contractual or organisational protection on top of another mechanism.
        SupplementaryMeasures,
        /// Safeguards that the text does not name.
        UnspecifiedSafeguards,
        /// One of the exceptions for special cases that the text does not name.
        Derogation,
        /// The person has expressly agreed to the transfer after being told of its risks.
        ExplicitConsentDerogation,
        /// Needed for a contract with the person, or for steps before it.
        ContractDerogation,
        /// Needed for a contract with somebody else in the interest of the person.
        ThirdPartyContractDerogation,
        /// Needed for important reasons of public interest.
        PublicInterestDerogation,
        /// Needed for legal claims.
        LegalClaimsDerogation,
        /// Needed to protect somebody's life or health.
        VitalInterestsDerogation,
        /// Made from a register open to the public.
        PublicRegisterDerogation,
        /// A single transfer for compelling legitimate interests, told to the authority and the person.
        CompellingInterestsDerogation,
        /// The text rests the transfer on the agreement of the person, in whatever form.
        ConsentToTransfer,
        /// The person agrees to the transfer by a statement or act meant for that.
        StatedConsentToTransfer,
        /// The text infers agreement to the transfer from use, a visit, giving data or the like.
        DeemedConsentToTransfer,
        /// A certificate of the Cross-Border Privacy Rules of APEC.
        ApecCbpr,
        /// A certificate of the Global Cross-Border Privacy Rules Forum.
        GlobalCbpr,
        /// The standard contract of the Cyberspace Administration of China.
        ChinaStandardContract,
        /// A security assessment by the Cyberspace Administration of China.
        ChinaSecurityAssessment,
        /// The standard contractual clauses of the Brazilian authority.
        BrazilStandardClauses,
    }
}

static TRANSFER_MECHANISMS: VocabularyInfo = VocabularyInfo {
    name: "transfer_mechanisms",
    title: "Transfer mechanism",
    definition: "The legal instrument that a transfer abroad relies on.",
    terms: &[
        Term { name: "adequacy_decision", parent: None, definition: "The European Commission has found the protection in the destination adequate.", synonyms: &["adequacy", "adequate country", "adequate level of protection", "approved country"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:AdequacyDecision" }, Mapping { system: System::Dpv, kind: Match::Close, key: "eu-gdpr:A45-3" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "Adequacy Decision" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("instrument", "GDPR Art. 45; before 2018-05-25 Directive 95/46/EC Art. 25(6)")] },
        Term { name: "eu_us_safe_harbor", parent: Some("adequacy_decision"), definition: "The framework of 2000 for certified US companies and data from the EU.", synonyms: &["safe harbor", "safe harbour", "us-eu safe harbor framework"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "eu-gdpr:AdequacyDecision" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("valid_from", "2000-07-26"), ("invalid_from", "2015-10-06"), ("instrument", "Decision 2000/520/EC")] },
        Term { name: "eu_us_privacy_shield", parent: Some("adequacy_decision"), definition: "The framework of 2016 for certified US companies and data from the EU.", synonyms: &["privacy shield", "eu-u.s. privacy shield"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "eu-gdpr:AdequacyDecision" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("valid_from", "2016-07-12"), ("invalid_from", "2020-07-16"), ("instrument", "Decision (EU) 2016/1250")] },
        Term { name: "eu_us_data_privacy_framework", parent: Some("adequacy_decision"), definition: "The framework of 2023 for certified US companies and data from the EU.", synonyms: &["data privacy framework", "dpf", "eu-u.s. dpf"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "eu-gdpr:AdequacyDecision" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "Adequacy Decision" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("valid_from", "2023-07-10"), ("instrument", "Decision (EU) 2023/1795")] },
        Term { name: "swiss_us_safe_harbor", parent: None, definition: "The framework of 2009 for certified US companies and data from Switzerland.", synonyms: &["us-swiss safe harbor"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[("valid_from", "2009-02-16"), ("invalid_from", "2015-10-22"), ("instrument", "Exchange of letters of 2008-12")] },
        Term { name: "swiss_us_privacy_shield", parent: None, definition: "The framework of 2017 for certified US companies and data from Switzerland.", synonyms: &["swiss-u.s. privacy shield"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[("valid_from", "2017-01-11"), ("invalid_from", "2020-09-08"), ("instrument", "Decision of the Federal Council of 2017-01-11")] },
        Term { name: "swiss_us_data_privacy_framework", parent: None, definition: "The framework of 2024 for certified US companies and data from Switzerland.", synonyms: &["swiss-u.s. dpf"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[("valid_from", "2024-09-15"), ("instrument", "Data Protection Ordinance (SR 235.11) Annex 1")] },
        Term { name: "uk_us_data_bridge", parent: None, definition: "The UK extension of the EU-US Data Privacy Framework.", synonyms: &["uk extension", "data bridge", "uk extension to the dpf"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[("valid_from", "2023-10-12"), ("instrument", "SI 2023/1028 (UK)")] },
        Term { name: "uk_adequacy_regulations", parent: None, definition: "The United Kingdom has found the protection in the destination adequate.", synonyms: &["uk adequacy", "uk adequacy decision", "data protection test"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[("instrument", "UK GDPR Art. 45, since amended")] },
        Term { name: "swiss_adequacy_list", parent: None, definition: "Switzerland has found the protection in the destination adequate.", synonyms: &["swiss adequacy", "federal council list"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[("valid_from", "2023-09-01"), ("instrument", "Data Protection Ordinance (SR 235.11) Annex 1")] },
        Term { name: "standard_contractual_clauses", parent: None, definition: "Contract clauses adopted or approved by the European Commission.", synonyms: &["sccs", "standard data protection clauses", "model clauses", "eu model contracts"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:StandardContractualClauses" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "SCCs" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("instrument", "GDPR Art. 46(2)(c) and (d); before 2018-05-25 Directive 95/46/EC Art. 26(4)")] },
        Term { name: "scc_2001_2010", parent: Some("standard_contractual_clauses"), definition: "The clauses adopted from 2001 to 2010 under the old Directive.", synonyms: &["old sccs", "controller-to-processor clauses 2010"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "eu-gdpr:SCCByCommission" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "SCCs" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("valid_from", "2001-09-03"), ("invalid_from", "2022-12-27"), ("instrument", "Decisions 2001/497/EC, 2002/16/EC, 2004/915/EC, 2010/87/EU")] },
        Term { name: "scc_2021", parent: Some("standard_contractual_clauses"), definition: "The clauses of 2021, in four modules.", synonyms: &["new sccs", "2021 clauses", "module two", "module three"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "eu-gdpr:SCCByCommission" }, Mapping { system: System::Dpv, kind: Match::Close, key: "eu-gdpr:A46-2-c" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "SCCs" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("valid_from", "2021-06-27"), ("instrument", "Decision (EU) 2021/914")] },
        Term { name: "scc_by_authority", parent: Some("standard_contractual_clauses"), definition: "Clauses adopted by a supervisory authority and approved by the European Commission.", synonyms: &["clauses of a supervisory authority"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:SCCBySupervisoryAuthority" }, Mapping { system: System::Dpv, kind: Match::Close, key: "eu-gdpr:A46-2-d" }, Mapping { system: System::Fideslang, kind: Match::Broad, key: "SCCs" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("valid_from", "2018-05-25"), ("instrument", "GDPR Art. 46(2)(d)")] },
        Term { name: "uk_idta", parent: None, definition: "The UK's own transfer agreement.", synonyms: &["international data transfer agreement", "idta"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[("valid_from", "2022-03-21"), ("instrument", "UK Data Protection Act 2018 s. 119A")] },
        Term { name: "uk_scc_addendum", parent: None, definition: "The UK addendum to the clauses of 2021.", synonyms: &["uk addendum", "international data transfer addendum"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[("valid_from", "2022-03-21"), ("instrument", "UK Data Protection Act 2018 s. 119A")] },
        Term { name: "swiss_scc_addendum", parent: None, definition: "The clauses of 2021 adapted to Swiss law.", synonyms: &["swiss addendum", "swiss sccs"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[("valid_from", "2021-08-27"), ("instrument", "Recognition by the FDPIC of 2021-08-27")] },
        Term { name: "ad_hoc_clauses", parent: None, definition: "Contract clauses of the parties' own that an authority has authorised.", synonyms: &["authorised contractual clauses", "own clauses"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "eu-gdpr:AdHocContractualClauses" }, Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A46-3-a" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("instrument", "GDPR Art. 46(3)(a); before 2018-05-25 Directive 95/46/EC Art. 26(2)")] },
        Term { name: "transfer_agreement", parent: None, definition: "A contract to protect the data that the text does not identify further.", synonyms: &["data transfer agreement", "intra-group agreement", "onward transfer agreement", "contractual safeguards"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "eu-gdpr:DataTransferTool" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "binding_corporate_rules", parent: None, definition: "Rules of a group, approved by authorities.", synonyms: &["bcrs", "bcr", "group-internal rules"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:BindingCorporateRules" }, Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A46-2-b" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "BCRs" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("instrument", "GDPR Art. 46(2)(b) and 47; before 2018-05-25 Directive 95/46/EC Art. 26(2)")] },
        Term { name: "code_of_conduct", parent: None, definition: "An approved code with binding commitments of the importer.", synonyms: &["approved code"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:CodesOfConductForDataTransfers" }, Mapping { system: System::Dpv, kind: Match::Close, key: "eu-gdpr:A46-2-e" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("valid_from", "2018-05-25"), ("instrument", "GDPR Art. 46(2)(e)")] },
        Term { name: "certification", parent: None, definition: "An approved certification with binding commitments of the importer.", synonyms: &["approved seal", "approved certification mechanism"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:CertificationMechanismsForDataTransfers" }, Mapping { system: System::Dpv, kind: Match::Close, key: "eu-gdpr:A46-2-f" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("valid_from", "2018-05-25"), ("instrument", "GDPR Art. 46(2)(f)")] },
        Term { name: "public_body_instrument", parent: None, definition: "A binding instrument between public authorities or bodies.", synonyms: &["legally binding instrument", "treaty"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A46-2-a" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("valid_from", "2018-05-25"), ("instrument", "GDPR Art. 46(2)(a)")] },
        Term { name: "administrative_arrangement", parent: None, definition: "An authorised arrangement between public authorities that need not be binding as such.", synonyms: &["administrative agreement", "memorandum of understanding"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A46-3-b" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("valid_from", "2018-05-25"), ("instrument", "GDPR Art. 46(3)(b)")] },
        Term { name: "supplementary_measures", parent: None, definition: "Technical, contractual or organisational protection on top of another mechanism.", synonyms: &["additional safeguards", "extra measures"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:SupplementaryMeasure" }, Mapping { system: System::Fideslang, kind: Match::Exact, key: "Supplementary Measures" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("valid_from", "2020-07-16"), ("instrument", "CJEU C-311/18")] },
        Term { name: "unspecified_safeguards", parent: None, definition: "Safeguards that the text does not name.", synonyms: &["appropriate safeguards", "adequate safeguards", "lawful transfer mechanism"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "eu-gdpr:DataTransferTool" }, Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:SafeguardForDataTransfer" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "derogation", parent: None, definition: "One of the exceptions for special cases that the text does not name.", synonyms: &["derogations for specific situations", "exceptions"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[("instrument", "GDPR Art. 49; before 2018-05-25 Directive 95/46/EC Art. 26(1)")] },
        Term { name: "explicit_consent_derogation", parent: Some("derogation"), definition: "The person has expressly agreed to the transfer after being told of its risks.", synonyms: &["explicit consent to transfer"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A49-1-a" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("valid_from", "2018-05-25"), ("instrument", "GDPR Art. 49(1)(a)")] },
        Term { name: "contract_derogation", parent: Some("derogation"), definition: "Needed for a contract with the person, or for steps before it.", synonyms: &["necessary for the contract with you"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A49-1-b" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("instrument", "GDPR Art. 49(1)(b); before 2018-05-25 Directive 95/46/EC Art. 26(1)(b)")] },
        Term { name: "third_party_contract_derogation", parent: Some("derogation"), definition: "Needed for a contract with somebody else in the interest of the person.", synonyms: &["contract in your interest"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A49-1-c" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("instrument", "GDPR Art. 49(1)(c); before 2018-05-25 Directive 95/46/EC Art. 26(1)(c)")] },
        Term { name: "public_interest_derogation", parent: Some("derogation"), definition: "Needed for important reasons of public interest.", synonyms: &["important public interest"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A49-1-d" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("instrument", "GDPR Art. 49(1)(d); before 2018-05-25 Directive 95/46/EC Art. 26(1)(d)")] },
        Term { name: "legal_claims_derogation", parent: Some("derogation"), definition: "Needed for legal claims.", synonyms: &["defence of legal claims"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A49-1-e" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("instrument", "GDPR Art. 49(1)(e); before 2018-05-25 Directive 95/46/EC Art. 26(1)(d)")] },
        Term { name: "vital_interests_derogation", parent: Some("derogation"), definition: "Needed to protect somebody's life or health.", synonyms: &["vital interests"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A49-1-f" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("instrument", "GDPR Art. 49(1)(f); before 2018-05-25 Directive 95/46/EC Art. 26(1)(e)")] },
        Term { name: "public_register_derogation", parent: Some("derogation"), definition: "Made from a register open to the public.", synonyms: &["public register"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "eu-gdpr:A49-1-g" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("instrument", "GDPR Art. 49(1)(g); before 2018-05-25 Directive 95/46/EC Art. 26(1)(f)")] },
        Term { name: "compelling_interests_derogation", parent: Some("derogation"), definition: "A single transfer for compelling legitimate interests, told to the authority and the person.", synonyms: &["compelling legitimate interests"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "eu-gdpr:A49-2" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[("valid_from", "2018-05-25"), ("instrument", "GDPR Art. 49(1) second subparagraph")] },
        Term { name: "consent_to_transfer", parent: None, definition: "The text rests the transfer on the agreement of the person, in whatever form.", synonyms: &["consent to the transfer", "agree to the transfer", "your consent"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Narrow, key: "eu-gdpr:A49-1-a" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "stated_consent_to_transfer", parent: Some("consent_to_transfer"), definition: "The person agrees to the transfer by a statement or act meant for that.", synonyms: &["consent by statement", "checkbox consent to transfer", "signed consent"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "deemed_consent_to_transfer", parent: Some("consent_to_transfer"), definition: "The text infers agreement to the transfer from use, a visit, giving data or the like.", synonyms: &["implied consent to transfer", "by using the service you agree to the transfer"], crosswalk: &[Mapping { system: System::Opp115, kind: Match::Broad, key: "Dont use service/feature" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "apec_cbpr", parent: None, definition: "A certificate of the Cross-Border Privacy Rules of APEC.", synonyms: &["cross-border privacy rules", "cbpr"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "global_cbpr", parent: None, definition: "A certificate of the Global Cross-Border Privacy Rules Forum.", synonyms: &["global cross-border privacy rules"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "china_standard_contract", parent: None, definition: "The standard contract of the Cyberspace Administration of China.", synonyms: &["chinese standard contract", "pipl standard contract"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[("valid_from", "2023-06-01"), ("instrument", "Measures on the Standard Contract (CAC Order 13, 2023)")] },
        Term { name: "china_security_assessment", parent: None, definition: "A security assessment by the Cyberspace Administration of China.", synonyms: &["cac security assessment"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[("valid_from", "2022-09-01"), ("instrument", "Measures on Security Assessment (CAC Order 11, 2022)")] },
        Term { name: "brazil_standard_clauses", parent: None, definition: "The standard contractual clauses of the Brazilian authority.", synonyms: &["lgpd standard clauses", "anpd clauses"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[("valid_from", "2024-08-23"), ("instrument", "Resolution CD/ANPD 19/2024")] },
    ],
    by_name: &[17, 0, 23, 38, 19, 42, 21, 41, 40, 20, 34, 35, 28, 37, 26, 3, 2, 1, 27, 39, 31, 22, 30, 33, 11, 12, 13, 10, 36, 24, 9, 16, 6, 5, 4, 29, 18, 8, 14, 15, 7, 25, 32],
    starts: &[*b"ad_hoc_c", *b"adequacy", *b"administ", *b"apec_cbp", *b"binding_", *b"brazil_s", *b"certific", *b"china_se", *b"china_st", *b"code_of_", *b"compelli", *b"consent_", *b"contract", *b"deemed_c", *b"derogati", *b"eu_us_da", *b"eu_us_pr", *b"eu_us_sa", *b"explicit", *b"global_c", *b"legal_cl", *b"public_b", *b"public_i", *b"public_r", *b"scc_2001", *b"scc_2021", *b"scc_by_a", *b"standard", *b"stated_c", *b"suppleme", *b"swiss_ad", *b"swiss_sc", *b"swiss_us", *b"swiss_us", *b"swiss_us", *b"third_pa", *b"transfer", *b"uk_adequ", *b"uk_idta\0", *b"uk_scc_a", *b"uk_us_da", *b"unspecif", *b"vital_in"],
    parents: &[0, 0, 0, 0, 4, 5, 6, 7, 8, 9, 10, 10, 10, 10, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 26, 26, 26, 26, 26, 26, 26, 26, 35, 35, 35, 38, 39, 40, 41, 42],
};

vocabulary! {
    /// Whether the text says that something is done, may be done, or is not done.
    Stance, STANCES {
        /// The text states the act as a fact, or grants the right outright.
        Does,
        /// The text reserves the act as a possibility without saying that it happens.
        May,
        /// The text denies the act.
        DoesNot,
    }
}

static STANCES: VocabularyInfo = VocabularyInfo {
    name: "stances",
    title: "Stance",
    definition: "Whether the text says that something is done, may be done, or is not done.",
    terms: &[
        Term { name: "does", parent: None, definition: "The text states the act as a fact, or grants the right outright.", synonyms: &["will", "shall", "is"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "may", parent: None, definition: "The text reserves the act as a possibility without saying that it happens.", synonyms: &["might", "can", "could", "may from time to time"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "does_not", parent: None, definition: "The text denies the act.", synonyms: &["never", "will not", "do not", "no"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[0, 2, 1],
    starts: &[*b"does\0\0\0\0", *b"does_not", *b"may\0\0\0\0\0"],
    parents: &[0, 1, 2],
};

vocabulary! {
    /// How much effort a promise commits to.
    Effort, EFFORTS {
        /// The text promises only to try, with no measure of how hard.
        Attempt,
        /// The text says that steps are taken, without calling them reasonable or sufficient.
        TakesSteps,
        /// The text promises steps or precautions that it calls reasonable.
        ReasonableSteps,
        /// The text promises efforts that it calls reasonable, the result being left open.
        ReasonableEfforts,
        /// The text promises its best or utmost efforts, the strongest promise short of a result.
        BestEfforts,
    }
}

static EFFORTS: VocabularyInfo = VocabularyInfo {
    name: "efforts",
    title: "Effort",
    definition: "How much effort a promise commits to.",
    terms: &[
        Term { name: "attempt", parent: None, definition: "The text promises only to try, with no measure of how hard.", synonyms: &["try", "endeavour", "endeavor", "seek to"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "takes_steps", parent: None, definition: "The text says that steps are taken, without calling them reasonable or sufficient.", synonyms: &["take measures", "take action"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "reasonable_steps", parent: None, definition: "The text promises steps or precautions that it calls reasonable.", synonyms: &["reasonable precautions", "reasonable measures", "appropriate steps"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "reasonable_efforts", parent: None, definition: "The text promises efforts that it calls reasonable, the result being left open.", synonyms: &["commercially reasonable efforts", "reasonable endeavours"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "best_efforts", parent: None, definition: "The text promises its best or utmost efforts, the strongest promise short of a result.", synonyms: &["utmost efforts", "best endeavours", "all possible efforts"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[0, 4, 3, 2, 1],
    starts: &[*b"attempt\0", *b"best_eff", *b"reasonab", *b"reasonab", *b"takes_st"],
    parents: &[0, 1, 2, 3, 4],
};

vocabulary! {
    /// A word that weakens or strengthens a statement.
    Strength, STRENGTHS {
        /// The text says what ought to happen rather than that it does.
        Should,
        /// The text says that the act happens or may happen in every case or at every time.
        Always,
    }
}

static STRENGTHS: VocabularyInfo = VocabularyInfo {
    name: "strengths",
    title: "Strength",
    definition: "A word that weakens or strengthens a statement.",
    terms: &[
        Term { name: "should", parent: None, definition: "The text says what ought to happen rather than that it does.", synonyms: &["ought to", "is expected to"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "always", parent: None, definition: "The text says that the act happens or may happen in every case or at every time.", synonyms: &["at all times", "in all cases", "in any event"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[1, 0],
    starts: &[*b"always\0\0", *b"should\0\0"],
    parents: &[0, 1],
};

vocabulary! {
    /// Whose judgement a statement leaves the matter to.
    Discretion, DISCRETIONS {
        /// The decision is left to the acting party's sole or absolute discretion.
        Sole,
        /// The act depends on what the acting party believes or considers, possibly in good faith.
        OwnBelief,
    }
}

static DISCRETIONS: VocabularyInfo = VocabularyInfo {
    name: "discretions",
    title: "Discretion",
    definition: "Whose judgement a statement leaves the matter to.",
    terms: &[
        Term { name: "sole", parent: None, definition: "The decision is left to the acting party's sole or absolute discretion.", synonyms: &["sole discretion", "absolute discretion", "in our judgment alone"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "own_belief", parent: None, definition: "The act depends on what the acting party believes or considers, possibly in good faith.", synonyms: &["good faith belief", "if we believe", "as we consider necessary"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[1, 0],
    starts: &[*b"own_beli", *b"sole\0\0\0\0"],
    parents: &[0, 1],
};

vocabulary! {
    /// How far data identifies a person.
    DataState, DATA_STATES {
        /// The data are said to identify a person or to be linked to an identified person.
        Identifiable,
        /// The data carry a code in place of the person's identity, which extra information could restore.
        Pseudonymous,
        /// The data are said to have had identifying details removed under a de-identification standard, with no claim that it cannot be undone.
        Deidentified,
        /// The data are said to identify nobody, alone or together with other data.
        Anonymous,
        /// The data are said to be combined over many people, so that they describe groups.
        Aggregated,
    }
}

static DATA_STATES: VocabularyInfo = VocabularyInfo {
    name: "data_states",
    title: "Data state",
    definition: "How far data identifies a person.",
    terms: &[
        Term { name: "identifiable", parent: None, definition: "The data are said to identify a person or to be linked to an identified person.", synonyms: &["identified", "personally identifiable", "linked to you"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "pseudonymous", parent: None, definition: "The data carry a code in place of the person's identity, which extra information could restore.", synonyms: &["pseudonymised", "key-coded", "coded"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "deidentified", parent: None, definition: "The data are said to have had identifying details removed under a de-identification standard, with no claim that it cannot be undone.", synonyms: &["de-identified", "deidentification"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "anonymous", parent: None, definition: "The data are said to identify nobody, alone or together with other data.", synonyms: &["anonymised", "anonymized", "non-identifiable"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "aggregated", parent: None, definition: "The data are said to be combined over many people, so that they describe groups.", synonyms: &["aggregate", "statistical", "summary data"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[4, 3, 2, 0, 1],
    starts: &[*b"aggregat", *b"anonymou", *b"deidenti", *b"identifi", *b"pseudony"],
    parents: &[0, 1, 2, 3, 4],
};

vocabulary! {
    /// Whose purpose a purpose is.
    InterestHolder, INTEREST_HOLDERS {
        /// The purpose is the publisher's own; assumed where the text says nothing.
        Own,
        /// The purpose is that of the recipient of the data, such as its own direct marketing.
        Recipient,
        /// The purpose is that of somebody else who is not the recipient, such as an advertiser on whose instructions the publisher acts.
        ThirdParty,
    }
}

static INTEREST_HOLDERS: VocabularyInfo = VocabularyInfo {
    name: "interest_holders",
    title: "Interest holder",
    definition: "Whose purpose a purpose is.",
    terms: &[
        Term { name: "own", parent: None, definition: "The purpose is the publisher's own; assumed where the text says nothing.", synonyms: &["our own purposes", "for ourselves"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "recipient", parent: None, definition: "The purpose is that of the recipient of the data, such as its own direct marketing.", synonyms: &["their own purposes", "for their direct marketing"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "third_party", parent: None, definition: "The purpose is that of somebody else who is not the recipient, such as an advertiser on whose instructions the publisher acts.", synonyms: &["on behalf of others", "others' purposes"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[0, 1, 2],
    starts: &[*b"own\0\0\0\0\0", *b"recipien", *b"third_pa"],
    parents: &[0, 1, 2],
};

vocabulary! {
    /// A condition under which a statement holds or ceases to hold.
    Condition, CONDITIONS {
        /// The person has agreed.
        Consent,
        /// The person has agreed in so many words, not by conduct.
        ExplicitConsent,
        /// The person has agreed in writing.
        WrittenConsent,
        /// A parent or guardian has agreed on a child's behalf.
        ParentalConsent,
        /// The person has not objected or opted out.
        OptOutAbsent,
        /// The person has been told beforehand.
        NoticeGiven,
        /// The person has asked for it or directed it.
        UserRequest,
        /// The business customer for whom the data are handled has instructed it.
        CustomerInstruction,
        /// The law allows it.
        LawPermits,
        /// The law demands it.
        LawRequires,
        /// The law demands that the data be kept.
        LegalRetentionDuty,
        /// The law that applies to the person gives the right in question.
        LawGrants,
        /// An agreement with the person or another party allows it.
        ContractPermits,
        /// The publisher's own internal rules then in effect call for it or allow it.
        OwnPoliciesPermit,
        /// A court order, subpoena, warrant or similar binding demand has been received.
        LegalProcess,
        /// A public authority has asked for it, whether or not the request is binding.
        GovernmentRequest,
        /// It is needed for the purpose that the statement names.
        NecessaryForPurpose,
        /// It is needed to deliver the service or product that the person asked for.
        NecessaryForService,
        /// It is held to be appropriate or useful for the purpose, short of being necessary.
        AppropriateForPurpose,
        /// The publisher has legitimate business reasons for it.
        LegitimateBusinessReasons,
        /// There are compelling legitimate grounds that override the person's interests.
        CompellingGrounds,
        /// The processing in question rests on the person's consent.
        BasedOnConsent,
        /// The processing in question rests on a contract with the person.
        BasedOnContract,
        /// The processing in question rests on legitimate interests.
        BasedOnLegitimateInterests,
        /// The processing in question is carried out by automated means.
        AutomatedMeans,
        /// It can be done with the technology available.
        TechnicallyFeasible,
        /// It would take effort or expense out of proportion to the benefit.
        DisproportionateEffort,
        /// The identity or authority of the person who asks has been confirmed.
        RequestVerified,
        /// The request is manifestly unfounded, repetitive or excessive.
        RequestExcessive,
        /// It would harm the rights, privacy or safety of other people.
        OthersRightsAffected,
        /// The data are wrong, incomplete or outdated.
        DataInaccurate,
        /// The data are no longer needed for what they were collected for.
        NoLongerNecessary,
        /// The data have been processed against the law.
        UnlawfulProcessing,
        /// A dispute, claim or investigation is open or expected.
        LegalClaimPending,
        /// The business or part of it changes hands or is restructured, or such a step is prepared.
        BusinessTransfer,
        /// The business merges with another.
        Merger,
        /// The business is bought, or buys another.
        Acquisition,
        /// Investors or lenders finance the business, or examine it before doing so.
        Financing,
        /// The business is restructured.
        Reorganisation,
        /// The business becomes insolvent or its affairs are put under a court or an administrator.
        Insolvency,
        /// The business goes into bankruptcy proceedings.
        Bankruptcy,
        /// A receiver takes charge of the business or its property.
        Receivership,
        /// Some or all assets of the business are sold or transferred.
        AssetSale,
        /// Some or all shares of the business are sold.
        ShareSale,
        /// The service moves to another provider.
        ServiceTransition,
        /// A breach of security has occurred.
        SecurityBreach,
        /// A breach of security has occurred that is likely to put people's rights or interests at risk.
        BreachRiskToPerson,
        /// The acting party learns or becomes aware of the fact in question.
        ActualKnowledge,
        /// Somebody's life, health or safety is in danger.
        Emergency,
        /// Unlawful, fraudulent or harmful activity is suspected.
        SuspectedUnlawfulActivity,
        /// The person has broken, or is suspected of breaking, the terms.
        TermsViolation,
        /// The person has an open account or a running relationship.
        AccountActive,
        /// The person's account has been closed or deleted.
        AccountDeleted,
        /// The person has deleted all the data in question.
        AllDataDeleted,
        /// The contract, service or relationship has ended.
        AfterTermination,
        /// The person buys something or uses something that is charged for.
        Purchase,
        /// The person uses the feature in question.
        FeatureUsed,
        /// The person has connected an account held with another company.
        AccountLinked,
        /// The person has granted the permission in the settings of a device or browser.
        DevicePermission,
        /// The person's browser refuses or deletes cookies.
        CookiesBlocked,
        /// The person has used the right or the choice in question.
        ChoiceExercised,
        /// The person does not give the data asked for.
        DataNotProvided,
    }
}

static CONDITIONS: VocabularyInfo = VocabularyInfo {
    name: "conditions",
    title: "Condition",
    definition: "A condition under which a statement holds or ceases to hold.",
    terms: &[
        Term { name: "consent", parent: None, definition: "The person has agreed.", synonyms: &["permission", "opt-in given", "authorisation", "agreement"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "explicit_consent", parent: Some("consent"), definition: "The person has agreed in so many words, not by conduct.", synonyms: &["express consent", "affirmative consent"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "written_consent", parent: Some("consent"), definition: "The person has agreed in writing.", synonyms: &["signed consent", "authorisation in writing"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "parental_consent", parent: None, definition: "A parent or guardian has agreed on a child's behalf.", synonyms: &["guardian consent", "permission of a parent"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "opt_out_absent", parent: None, definition: "The person has not objected or opted out.", synonyms: &["unless you opt out", "unless you object", "not unsubscribed"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "notice_given", parent: None, definition: "The person has been told beforehand.", synonyms: &["prior notice", "after notifying you"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "user_request", parent: None, definition: "The person has asked for it or directed it.", synonyms: &["at your request", "at your direction", "on your instructions"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "customer_instruction", parent: None, definition: "The business customer for whom the data are handled has instructed it.", synonyms: &["on instructions of the customer", "controller's instructions"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "law_permits", parent: None, definition: "The law allows it.", synonyms: &["permitted by law", "to the extent permitted by applicable law", "lawful"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "law_requires", parent: Some("law_permits"), definition: "The law demands it.", synonyms: &["required by law", "as may be required by law", "legally obliged"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "legal_retention_duty", parent: Some("law_requires"), definition: "The law demands that the data be kept.", synonyms: &["required to be retained by law", "statutory retention"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "law_grants", parent: None, definition: "The law that applies to the person gives the right in question.", synonyms: &["if the law gives you the right", "where applicable law provides"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "contract_permits", parent: None, definition: "An agreement with the person or another party allows it.", synonyms: &["permitted by contract", "as allowed by the terms"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "own_policies_permit", parent: None, definition: "The publisher's own internal rules then in effect call for it or allow it.", synonyms: &["pursuant to our policies", "in line with internal policy"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "legal_process", parent: None, definition: "A court order, subpoena, warrant or similar binding demand has been received.", synonyms: &["subpoena", "court order", "warrant", "judicial proceeding"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "government_request", parent: None, definition: "A public authority has asked for it, whether or not the request is binding.", synonyms: &["law enforcement request", "request of an authority"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "necessary_for_purpose", parent: None, definition: "It is needed for the purpose that the statement names.", synonyms: &["as necessary", "to the extent needed", "need to know"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "necessary_for_service", parent: Some("necessary_for_purpose"), definition: "It is needed to deliver the service or product that the person asked for.", synonyms: &["needed to provide the service", "necessary for the contract"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "appropriate_for_purpose", parent: None, definition: "It is held to be appropriate or useful for the purpose, short of being necessary.", synonyms: &["necessary or appropriate", "required or appropriate", "as appropriate"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "legitimate_business_reasons", parent: None, definition: "The publisher has legitimate business reasons for it.", synonyms: &["legitimate business purposes", "business needs"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "compelling_grounds", parent: None, definition: "There are compelling legitimate grounds that override the person's interests.", synonyms: &["overriding grounds", "overriding interests"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "based_on_consent", parent: None, definition: "The processing in question rests on the person's consent.", synonyms: &["where we rely on consent", "processing based on consent"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "based_on_contract", parent: None, definition: "The processing in question rests on a contract with the person.", synonyms: &["where we rely on contract"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "based_on_legitimate_interests", parent: None, definition: "The processing in question rests on legitimate interests.", synonyms: &["where we rely on legitimate interests"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "automated_means", parent: None, definition: "The processing in question is carried out by automated means.", synonyms: &["processed automatically"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "technically_feasible", parent: None, definition: "It can be done with the technology available.", synonyms: &["where technically possible", "if feasible"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "disproportionate_effort", parent: None, definition: "It would take effort or expense out of proportion to the benefit.", synonyms: &["unreasonable effort", "undue burden", "burdensome"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "request_verified", parent: None, definition: "The identity or authority of the person who asks has been confirmed.", synonyms: &["verified request", "verifiable consumer request"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "request_excessive", parent: None, definition: "The request is manifestly unfounded, repetitive or excessive.", synonyms: &["unfounded request", "repetitive requests"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "others_rights_affected", parent: None, definition: "It would harm the rights, privacy or safety of other people.", synonyms: &["rights of others", "privacy of another person"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "data_inaccurate", parent: None, definition: "The data are wrong, incomplete or outdated.", synonyms: &["incorrect data", "incomplete data"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "no_longer_necessary", parent: None, definition: "The data are no longer needed for what they were collected for.", synonyms: &["no longer needed", "purpose has ended"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "unlawful_processing", parent: None, definition: "The data have been processed against the law.", synonyms: &["processed unlawfully"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "legal_claim_pending", parent: None, definition: "A dispute, claim or investigation is open or expected.", synonyms: &["litigation hold", "dispute pending", "ongoing investigation"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "business_transfer", parent: None, definition: "The business or part of it changes hands or is restructured, or such a step is prepared.", synonyms: &["corporate transaction", "change of control", "business transition"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "merger", parent: Some("business_transfer"), definition: "The business merges with another.", synonyms: &["consolidation", "amalgamation"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "acquisition", parent: Some("business_transfer"), definition: "The business is bought, or buys another.", synonyms: &["takeover", "purchase of the business"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "financing", parent: Some("business_transfer"), definition: "Investors or lenders finance the business, or examine it before doing so.", synonyms: &["financing due diligence", "due diligence", "investment round"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "reorganisation", parent: Some("business_transfer"), definition: "The business is restructured.", synonyms: &["reorganization", "restructuring"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "insolvency", parent: Some("business_transfer"), definition: "The business becomes insolvent or its affairs are put under a court or an administrator.", synonyms: &["liquidation", "administration", "winding up"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "bankruptcy", parent: Some("insolvency"), definition: "The business goes into bankruptcy proceedings.", synonyms: &["chapter 11"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "receivership", parent: Some("insolvency"), definition: "A receiver takes charge of the business or its property.", synonyms: &["receiver appointed"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "asset_sale", parent: Some("business_transfer"), definition: "Some or all assets of the business are sold or transferred.", synonyms: &["sale of assets", "disposition of assets", "divestiture"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "share_sale", parent: Some("business_transfer"), definition: "Some or all shares of the business are sold.", synonyms: &["sale of shares", "sale of stock"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "service_transition", parent: Some("business_transfer"), definition: "The service moves to another provider.", synonyms: &["transition of service to another provider"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "security_breach", parent: None, definition: "A breach of security has occurred.", synonyms: &["data breach", "security incident", "unauthorised access"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "breach_risk_to_person", parent: Some("security_breach"), definition: "A breach of security has occurred that is likely to put people's rights or interests at risk.", synonyms: &["high risk to rights and freedoms", "risk of harm"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "actual_knowledge", parent: None, definition: "The acting party learns or becomes aware of the fact in question.", synonyms: &["if we learn", "if we become aware", "upon discovery"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "emergency", parent: None, definition: "Somebody's life, health or safety is in danger.", synonyms: &["danger of death", "threat to safety", "vital interests at stake"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "suspected_unlawful_activity", parent: None, definition: "Unlawful, fraudulent or harmful activity is suspected.", synonyms: &["suspected fraud", "illegal activity"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "terms_violation", parent: None, definition: "The person has broken, or is suspected of breaking, the terms.", synonyms: &["breach of terms", "violation of our agreement"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "account_active", parent: None, definition: "The person has an open account or a running relationship.", synonyms: &["while you are a customer", "as long as your account is active"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "account_deleted", parent: None, definition: "The person's account has been closed or deleted.", synonyms: &["account closure", "account cancellation"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "all_data_deleted", parent: None, definition: "The person has deleted all the data in question.", synonyms: &["complete deletion", "if you delete all information"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "after_termination", parent: None, definition: "The contract, service or relationship has ended.", synonyms: &["post-termination", "after the end of the agreement"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "purchase", parent: None, definition: "The person buys something or uses something that is charged for.", synonyms: &["order placed", "paid plan", "chargeable product"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "feature_used", parent: None, definition: "The person uses the feature in question.", synonyms: &["if you use this feature", "when enabled"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "account_linked", parent: None, definition: "The person has connected an account held with another company.", synonyms: &["social login", "single sign-on", "connected account"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "device_permission", parent: None, definition: "The person has granted the permission in the settings of a device or browser.", synonyms: &["app permission", "location permission"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "cookies_blocked", parent: None, definition: "The person's browser refuses or deletes cookies.", synonyms: &["cookies disabled", "cookies rejected", "cookies not accepted"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "choice_exercised", parent: None, definition: "The person has used the right or the choice in question.", synonyms: &["after opting out", "if you withdraw consent"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "data_not_provided", parent: None, definition: "The person does not give the data asked for.", synonyms: &["refusal to provide", "failure to provide data"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[51, 52, 57, 36, 47, 54, 53, 18, 42, 24, 40, 21, 22, 23, 46, 34, 60, 20, 0, 12, 59, 7, 30, 61, 58, 26, 48, 1, 56, 37, 15, 39, 11, 8, 9, 33, 14, 10, 19, 35, 16, 17, 31, 5, 4, 29, 13, 3, 55, 41, 38, 28, 27, 45, 44, 43, 49, 25, 50, 32, 6, 2],
    starts: &[*b"account_", *b"account_", *b"account_", *b"acquisit", *b"actual_k", *b"after_te", *b"all_data", *b"appropri", *b"asset_sa", *b"automate", *b"bankrupt", *b"based_on", *b"based_on", *b"based_on", *b"breach_r", *b"business", *b"choice_e", *b"compelli", *b"consent\0", *b"contract", *b"cookies_", *b"customer", *b"data_ina", *b"data_not", *b"device_p", *b"dispropo", *b"emergenc", *b"explicit", *b"feature_", *b"financin", *b"governme", *b"insolven", *b"law_gran", *b"law_perm", *b"law_requ", *b"legal_cl", *b"legal_pr", *b"legal_re", *b"legitima", *b"merger\0\0", *b"necessar", *b"necessar", *b"no_longe", *b"notice_g", *b"opt_out_", *b"others_r", *b"own_poli", *b"parental", *b"purchase", *b"receiver", *b"reorgani", *b"request_", *b"request_", *b"security", *b"service_", *b"share_sa", *b"suspecte", *b"technica", *b"terms_vi", *b"unlawful", *b"user_req", *b"written_"],
    parents: &[0, 0, 0, 3, 4, 5, 6, 7, 8, 8, 9, 11, 12, 13, 14, 15, 16, 16, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 34, 34, 34, 34, 34, 39, 39, 34, 34, 34, 45, 45, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61],
};

vocabulary! {
    /// The situation in which data is collected.
    Context, CONTEXTS {
        /// Signing up for an account or for access.
        Registration,
        /// Managing an existing account, its settings or its users.
        AccountAdministration,
        /// Signing in to an account.
        Login,
        /// Using the product or service, beyond merely visiting a site.
        Use,
        /// Using an application on a mobile device.
        MobileAppUse,
        /// Visiting or browsing a website.
        Visit,
        /// Viewing or using content that the site or service offers.
        ContentAccess,
        /// Posting, uploading or submitting content.
        ContentPosting,
        /// Searching within the site or service.
        Search,
        /// Using a widget, plug-in or other embedded tool, wherever it is embedded.
        WidgetUse,
        /// Being on a website or service of somebody else.
        ThirdPartySite,
        /// Installing or deploying software, a widget or a device.
        Installation,
        /// Downloading software, documents or other material.
        Download,
        /// Taking out or holding a subscription or licence.
        Subscription,
        /// Ordering or buying a product or service.
        Purchase,
        /// Paying for a product or service.
        Payment,
        /// Shipping or delivering something ordered.
        Delivery,
        /// Trying a product or service free of charge or before release.
        Trial,
        /// Writing to, calling or otherwise communicating with the publisher.
        Communication,
        /// Asking for or receiving customer support.
        Support,
        /// Talking to a person or a bot in a chat window.
        Chat,
        /// Signing up for a newsletter or other mailings.
        NewsletterSignup,
        /// Answering a survey or giving feedback.
        Survey,
        /// Taking part in a contest, sweepstake or promotion.
        Contest,
        /// Registering for or attending an event, webinar or training.
        Event,
        /// Taking part in a forum, blog, community or user group.
        Community,
        /// Recommending the publisher to somebody else, or being recommended.
        Referral,
        /// Interacting with the publisher on a social network, or signing in through one.
        SocialMediaInteraction,
        /// Applying for a job.
        JobApplication,
        /// Working for the publisher.
        Employment,
        /// Dealing with the publisher as a supplier, partner or reseller.
        BusinessRelationship,
        /// Handling data on a business customer's behalf as the customer uses the service.
        CustomerOperation,
        /// Visiting the publisher's premises or shops.
        PremisesVisit,
        /// Making a privacy request or complaint.
        PrivacyRequest,
    }
}

static CONTEXTS: VocabularyInfo = VocabularyInfo {
    name: "contexts",
    title: "Context",
    definition: "The situation in which data is collected.",
    terms: &[
        Term { name: "registration", parent: None, definition: "Signing up for an account or for access.", synonyms: &["sign-up", "account creation", "enrolment"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "account_administration", parent: None, definition: "Managing an existing account, its settings or its users.", synonyms: &["account management", "profile update"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "login", parent: None, definition: "Signing in to an account.", synonyms: &["sign-in", "authentication", "log-on"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "use", parent: None, definition: "Using the product or service, beyond merely visiting a site.", synonyms: &["usage", "interaction", "access to the service"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "mobile_app_use", parent: Some("use"), definition: "Using an application on a mobile device.", synonyms: &["app use"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "visit", parent: None, definition: "Visiting or browsing a website.", synonyms: &["browsing", "website access", "page view"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "content_access", parent: None, definition: "Viewing or using content that the site or service offers.", synonyms: &["viewing content", "reading content"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "content_posting", parent: None, definition: "Posting, uploading or submitting content.", synonyms: &["upload", "user submissions", "posting data"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "search", parent: None, definition: "Searching within the site or service.", synonyms: &["site search", "queries"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "widget_use", parent: None, definition: "Using a widget, plug-in or other embedded tool, wherever it is embedded.", synonyms: &["plug-in use", "embedded tool"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "third_party_site", parent: None, definition: "Being on a website or service of somebody else.", synonyms: &["other websites", "external site"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "installation", parent: None, definition: "Installing or deploying software, a widget or a device.", synonyms: &["deployment", "set-up"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "download", parent: None, definition: "Downloading software, documents or other material.", synonyms: &["software download", "white paper download"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "subscription", parent: None, definition: "Taking out or holding a subscription or licence.", synonyms: &["licence", "support plan"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "purchase", parent: None, definition: "Ordering or buying a product or service.", synonyms: &["order", "checkout", "transaction"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "payment", parent: None, definition: "Paying for a product or service.", synonyms: &["billing", "card payment"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "delivery", parent: None, definition: "Shipping or delivering something ordered.", synonyms: &["shipping", "fulfilment"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "trial", parent: None, definition: "Trying a product or service free of charge or before release.", synonyms: &["free trial", "beta", "demo"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "communication", parent: None, definition: "Writing to, calling or otherwise communicating with the publisher.", synonyms: &["contacting us", "enquiry", "correspondence", "contact form"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "support", parent: Some("communication"), definition: "Asking for or receiving customer support.", synonyms: &["customer service", "help desk"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "chat", parent: Some("communication"), definition: "Talking to a person or a bot in a chat window.", synonyms: &["live chat", "chatbot"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "newsletter_signup", parent: None, definition: "Signing up for a newsletter or other mailings.", synonyms: &["mailing list", "email subscription"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "survey", parent: None, definition: "Answering a survey or giving feedback.", synonyms: &["questionnaire", "feedback form"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "contest", parent: None, definition: "Taking part in a contest, sweepstake or promotion.", synonyms: &["competition", "sweepstakes", "prize draw"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "event", parent: None, definition: "Registering for or attending an event, webinar or training.", synonyms: &["webinar", "conference", "training course"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "community", parent: None, definition: "Taking part in a forum, blog, community or user group.", synonyms: &["forum", "comments", "bulletin board"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "referral", parent: None, definition: "Recommending the publisher to somebody else, or being recommended.", synonyms: &["refer a friend", "invitation"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "social_media_interaction", parent: None, definition: "Interacting with the publisher on a social network, or signing in through one.", synonyms: &["social login", "fan page"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "job_application", parent: None, definition: "Applying for a job.", synonyms: &["recruitment", "careers page"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "employment", parent: None, definition: "Working for the publisher.", synonyms: &["human resources", "staff administration"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "business_relationship", parent: None, definition: "Dealing with the publisher as a supplier, partner or reseller.", synonyms: &["partner programme", "vendor relationship"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "customer_operation", parent: None, definition: "Handling data on a business customer's behalf as the customer uses the service.", synonyms: &["processing for customers", "hosting customer data"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "premises_visit", parent: None, definition: "Visiting the publisher's premises or shops.", synonyms: &["office visit", "in store", "offline visit"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "privacy_request", parent: None, definition: "Making a privacy request or complaint.", synonyms: &["data subject request"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[1, 30, 20, 18, 25, 6, 7, 23, 31, 16, 12, 29, 24, 11, 28, 2, 4, 21, 15, 32, 33, 14, 26, 0, 8, 27, 13, 19, 22, 10, 17, 3, 5, 9],
    starts: &[*b"account_", *b"business", *b"chat\0\0\0\0", *b"communic", *b"communit", *b"content_", *b"content_", *b"contest\0", *b"customer", *b"delivery", *b"download", *b"employme", *b"event\0\0\0", *b"installa", *b"job_appl", *b"login\0\0\0", *b"mobile_a", *b"newslett", *b"payment\0", *b"premises", *b"privacy_", *b"purchase", *b"referral", *b"registra", *b"search\0\0", *b"social_m", *b"subscrip", *b"support\0", *b"survey\0\0", *b"third_pa", *b"trial\0\0\0", *b"use\0\0\0\0\0", *b"visit\0\0\0", *b"widget_u"],
    parents: &[0, 1, 2, 3, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 18, 18, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33],
};

vocabulary! {
    /// What a contact point serves.
    ContactUse, CONTACT_USES {
        /// Questions of any kind to the publisher.
        GeneralInquiries,
        /// Questions about this policy or about how personal data are handled.
        PrivacyQuestions,
        /// Suggestions for improving the policy.
        PolicySuggestions,
        /// Help with the product or service.
        SupportRequests,
        /// Requests by which people use any of their privacy rights.
        DataSubjectRequests,
        /// Requests to see the data held.
        AccessRequests,
        /// Requests to correct or update data.
        Correction,
        /// Requests to delete data.
        Deletion,
        /// Requests to receive or move data in a usable format.
        PortabilityRequests,
        /// Objections to processing, and requests to restrict it.
        Objection,
        /// Requests to stop a use or disclosure, such as sale or marketing.
        OptOutRequests,
        /// Requests to stop marketing messages.
        MarketingOptOut,
        /// Requests to stop the sale or sharing of personal data.
        SaleOptOut,
        /// Withdrawing a consent given earlier, such as to electronic notices.
        WithdrawConsent,
        /// Requests for the list of companies that received data for their own direct marketing.
        MarketingDisclosureRequests,
        /// Requests made by an agent for a person.
        AuthorizedAgentRequests,
        /// Appeals against a refused request.
        Appeals,
        /// Complaints about the handling of personal data.
        Complaints,
        /// Complaints under a transfer framework such as Safe Harbor or the Data Privacy Framework.
        FrameworkComplaints,
        /// Requests to receive breach notices in writing.
        BreachNoticeRequests,
        /// Reports of vulnerabilities or security incidents.
        SecurityReports,
        /// Reports of messages that pretend to come from the publisher.
        PhishingReports,
        /// Reports of misuse or of unlawful content.
        AbuseReports,
        /// Reports by a parent or guardian that a child has given data without consent.
        ChildDataReports,
        /// Requests by which parents review or delete a child's data or refuse further collection.
        ParentalRequests,
        /// Asking to be told of changes to the policy.
        ChangeNoticesSubscription,
        /// Obtaining a copy of the safeguards for international transfers.
        CopyOfSafeguards,
        /// Obtaining the list of sub-processors or notices of changes to it.
        SubProcessorList,
        /// Reaching the data protection officer.
        DataProtectionOfficer,
        /// Reaching the representative in the European Union.
        EuRepresentative,
        /// Reaching the representative in the United Kingdom.
        UkRepresentative,
        /// Reaching the representative in Switzerland.
        SwissRepresentative,
        /// Requests for data by authorities and courts.
        LawEnforcementRequests,
        /// Formal notices and service of process.
        LegalNotices,
        /// Notices that have to arrive by post.
        PostalNotices,
        /// Obtaining the policy in an accessible or another format.
        AccessibilityRequests,
        /// Questions of the press.
        Media,
    }
}

static CONTACT_USES: VocabularyInfo = VocabularyInfo {
    name: "contact_uses",
    title: "Contact use",
    definition: "What a contact point serves.",
    terms: &[
        Term { name: "general_inquiries", parent: None, definition: "Questions of any kind to the publisher.", synonyms: &["general enquiries", "contact us"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "privacy_questions", parent: Some("general_inquiries"), definition: "Questions about this policy or about how personal data are handled.", synonyms: &["questions about this policy", "privacy inquiries"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "policy_suggestions", parent: None, definition: "Suggestions for improving the policy.", synonyms: &["feedback on the policy"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "support_requests", parent: None, definition: "Help with the product or service.", synonyms: &["customer support", "technical support"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "data_subject_requests", parent: None, definition: "Requests by which people use any of their privacy rights.", synonyms: &["privacy requests", "rights requests", "dsar"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "access_requests", parent: Some("data_subject_requests"), definition: "Requests to see the data held.", synonyms: &["subject access requests", "request a copy"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "correction", parent: Some("data_subject_requests"), definition: "Requests to correct or update data.", synonyms: &["rectification requests", "update information"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "deletion", parent: Some("data_subject_requests"), definition: "Requests to delete data.", synonyms: &["erasure requests", "right to be forgotten"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "portability_requests", parent: Some("data_subject_requests"), definition: "Requests to receive or move data in a usable format.", synonyms: &["data export requests"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "objection", parent: Some("data_subject_requests"), definition: "Objections to processing, and requests to restrict it.", synonyms: &["object to processing", "restriction requests"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "opt_out_requests", parent: None, definition: "Requests to stop a use or disclosure, such as sale or marketing.", synonyms: &["opt out", "do not sell requests"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "marketing_opt_out", parent: Some("opt_out_requests"), definition: "Requests to stop marketing messages.", synonyms: &["unsubscribe requests"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "sale_opt_out", parent: Some("opt_out_requests"), definition: "Requests to stop the sale or sharing of personal data.", synonyms: &["do not sell or share requests"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "withdraw_consent", parent: None, definition: "Withdrawing a consent given earlier, such as to electronic notices.", synonyms: &["revoke consent"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "marketing_disclosure_requests", parent: None, definition: "Requests for the list of companies that received data for their own direct marketing.", synonyms: &["shine the light requests"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "authorized_agent_requests", parent: None, definition: "Requests made by an agent for a person.", synonyms: &["agent requests"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "appeals", parent: None, definition: "Appeals against a refused request.", synonyms: &["appeal requests"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "complaints", parent: None, definition: "Complaints about the handling of personal data.", synonyms: &["grievances", "privacy complaints"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "framework_complaints", parent: Some("complaints"), definition: "Complaints under a transfer framework such as Safe Harbor or the Data Privacy Framework.", synonyms: &["safe harbor complaints", "privacy shield complaints", "dpf complaints"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "breach_notice_requests", parent: None, definition: "Requests to receive breach notices in writing.", synonyms: &["written breach notice"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "security_reports", parent: None, definition: "Reports of vulnerabilities or security incidents.", synonyms: &["vulnerability reports", "security contact"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "phishing_reports", parent: Some("security_reports"), definition: "Reports of messages that pretend to come from the publisher.", synonyms: &["spoofed emails", "suspicious email reports"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "abuse_reports", parent: None, definition: "Reports of misuse or of unlawful content.", synonyms: &["misuse reports", "takedown notices"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "child_data_reports", parent: None, definition: "Reports by a parent or guardian that a child has given data without consent.", synonyms: &["children's data alerts"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "parental_requests", parent: None, definition: "Requests by which parents review or delete a child's data or refuse further collection.", synonyms: &["parental review requests"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "change_notices_subscription", parent: None, definition: "Asking to be told of changes to the policy.", synonyms: &["notify me of changes"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "copy_of_safeguards", parent: None, definition: "Obtaining a copy of the safeguards for international transfers.", synonyms: &["copy of standard contractual clauses"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "sub_processor_list", parent: None, definition: "Obtaining the list of sub-processors or notices of changes to it.", synonyms: &["subprocessor notifications"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "data_protection_officer", parent: None, definition: "Reaching the data protection officer.", synonyms: &["dpo", "privacy officer", "encarregado"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "eu_representative", parent: None, definition: "Reaching the representative in the European Union.", synonyms: &["article 27 representative", "eu rep"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "uk_representative", parent: None, definition: "Reaching the representative in the United Kingdom.", synonyms: &["uk rep"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "swiss_representative", parent: None, definition: "Reaching the representative in Switzerland.", synonyms: &["swiss rep"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "law_enforcement_requests", parent: None, definition: "Requests for data by authorities and courts.", synonyms: &["government requests", "service of subpoenas"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "legal_notices", parent: None, definition: "Formal notices and service of process.", synonyms: &["legal department", "notices under the terms"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "postal_notices", parent: Some("legal_notices"), definition: "Notices that have to arrive by post.", synonyms: &["notices by mail"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "accessibility_requests", parent: None, definition: "Obtaining the policy in an accessible or another format.", synonyms: &["alternative format"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "media", parent: None, definition: "Questions of the press.", synonyms: &["press inquiries"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[22, 5, 35, 16, 15, 19, 25, 23, 17, 26, 6, 28, 4, 7, 29, 18, 0, 32, 33, 14, 11, 36, 9, 10, 24, 21, 2, 8, 34, 1, 12, 20, 27, 3, 31, 30, 13],
    starts: &[*b"abuse_re", *b"access_r", *b"accessib", *b"appeals\0", *b"authoriz", *b"breach_n", *b"change_n", *b"child_da", *b"complain", *b"copy_of_", *b"correcti", *b"data_pro", *b"data_sub", *b"deletion", *b"eu_repre", *b"framewor", *b"general_", *b"law_enfo", *b"legal_no", *b"marketin", *b"marketin", *b"media\0\0\0", *b"objectio", *b"opt_out_", *b"parental", *b"phishing", *b"policy_s", *b"portabil", *b"postal_n", *b"privacy_", *b"sale_opt", *b"security", *b"sub_proc", *b"support_", *b"swiss_re", *b"uk_repre", *b"withdraw"],
    parents: &[0, 0, 2, 3, 4, 4, 4, 4, 4, 4, 10, 10, 10, 13, 14, 15, 16, 17, 17, 19, 20, 20, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 33, 35, 36],
};

vocabulary! {
    /// A subject that one would look for in a privacy policy.
    Topic, TOPICS {
        /// Who is responsible for the data: the name of the controller, business or operator.
        ControllerIdentity,
        /// How to reach the controller: an address, e-mail, telephone number or form.
        ContactDetails,
        /// How to reach a data protection officer, or that there is none.
        DataProtectionOfficer,
        /// The representative in the European Union, or that none is needed.
        EuRepresentative,
        /// The representative in the United Kingdom, or that none is needed.
        UkRepresentative,
        /// The representative in Switzerland, or that none is needed.
        SwissRepresentative,
        /// Whether others decide together with the publisher, and the essence of the arrangement with them.
        JointControllers,
        /// In which role the publisher acts for which data: on its own account or for its customers.
        ProcessingRoles,
        /// The responsibilities of those who carry out the processing.
        AgentResponsibilities,
        /// Which sites, services, data and people the policy covers.
        PolicyScope,
        /// The date from which the policy applies.
        EffectiveDate,
        /// The date of the last change or review of the policy.
        LastUpdated,
        /// How changes of the policy are made known.
        ChangeNotice,
        /// When a changed policy takes effect.
        ChangeEffectiveMoment,
        /// What a changed policy means for data collected before the change.
        DataAlreadyHeld,
        /// Whether people are told before their data are used for a new purpose.
        NewPurposeNotice,
        /// Whether people can refuse uses that are incompatible with those first stated.
        ChoiceForNewUses,
        /// Which categories of personal data are collected or processed.
        CategoriesCollected,
        /// Whether sensitive or special categories of data are collected or used.
        SensitiveData,
        /// Which condition allows the processing of special categories, such as explicit consent.
        SpecialCategoryCondition,
        /// Which law or authority allows the processing of data on criminal offences.
        CriminalDataAuthority,
        /// Whether payment details are collected, and who handles them.
        PaymentData,
        /// Whether the person's location is collected or used.
        LocationData,
        /// Whether data that identify people by their body or behaviour are collected or used.
        BiometricData,
        /// How content that people post or store is treated, and who can see it.
        UserContent,
        /// Whether and how aggregated or anonymised data are made and used.
        AggregatedData,
        /// Where data that do not come from the person come from.
        SourceOfData,
        /// How data are collected, such as directly, automatically or by logs.
        CollectionMethods,
        /// Whether giving the data is obligatory, by law, contract or otherwise, or optional.
        StatutoryOrContractualRequirement,
        /// What happens if the data or a consent is not given.
        ConsequenceOfRefusal,
        /// For which purposes the data are used.
        Purposes,
        /// On which legal bases the uses rest.
        LegalBasis,
        /// Which legitimate interests are pursued.
        LegitimateInterests,
        /// How consent is obtained, and whether by a clear act of the person.
        ConsentMethod,
        /// Whether the data are used to send people marketing.
        Marketing,
        /// Whether profiles are built or people are assessed by automated means.
        Profiling,
        /// Whether data are used, sold or shared to target advertising at people.
        TargetedAdvertising,
        /// Whether personal data are shared for cross-context behavioural advertising, and which categories.
        SharingForAdvertising,
        /// Whether decisions are made by automated means alone.
        AutomatedDecisions,
        /// The logic of automated decisions and what they mean for the person.
        AutomatedDecisionLogic,
        /// Whether data are used to train machine-learning models.
        AiTraining,
        /// Who receives the data: names or categories of recipients or third parties.
        Recipients,
        /// Which categories of data are disclosed to others, or that none are.
        CategoriesDisclosed,
        /// For which purposes the data are disclosed to others.
        DisclosurePurposes,
        /// Which processors or sub-processors are engaged, or where a list of them is.
        SubProcessors,
        /// What recipients are bound to when they handle the data.
        RecipientObligations,
        /// Under which conditions data received under a framework are passed on to others.
        OnwardTransfer,
        /// Whether the publisher answers for what recipients do with data passed on under a framework.
        OnwardTransferLiability,
        /// What happens to the data when the business is sold, merged or wound up.
        BusinessTransfers,
        /// Whether and when data are disclosed to authorities and courts.
        LawEnforcementDisclosure,
        /// Whether personal data are sold, and which categories.
        SaleOfData,
        /// Whether data of people under 16 are sold or shared, and the opt-in for it.
        SaleOfMinorsData,
        /// How far the policy covers sites and services of others that are linked or embedded.
        ThirdPartySites,
        /// Whether data go to other countries.
        Transfers,
        /// To which countries or international organisations the data go.
        TransferDestinations,
        /// On which decision, safeguard or exception the transfers rest.
        TransferMechanism,
        /// Where a copy of the safeguards for transfers can be had.
        TransferSafeguardsCopy,
        /// In which countries the data are stored or processed.
        DataLocation,
        /// Whether the publisher adheres to a transfer framework's principles, such as Safe Harbor.
        FrameworkAdherence,
        /// Where the public list of a transfer framework's participants can be seen.
        FrameworkList,
        /// Which authority enforces a transfer framework against the publisher.
        FrameworkAuthority,
        /// How long data are kept, or the criteria for it.
        RetentionPeriod,
        /// What happens to the data when the retention or the relationship ends.
        DeletionAtEnd,
        /// In what form or manner the data are processed.
        ProcessingForm,
        /// Whether people have any rights over their data.
        DataSubjectRights,
        /// Whether people can see or get a copy of the data held about them.
        RightOfAccess,
        /// Whether people can learn that data about them are processed at all.
        RightToConfirmation,
        /// Whether people can learn the categories, sources, purposes and recipients of their data.
        RightToKnow,
        /// Whether people can have wrong data corrected.
        Rectification,
        /// Whether people can have their data deleted.
        Erasure,
        /// Whether people can have the processing of their data restricted or blocked.
        Restriction,
        /// Whether people can have excessive or unlawfully held data made anonymous.
        AnonymisationOnRequest,
        /// Whether people can object to processing, stated clearly and apart from other matters.
        Objection,
        /// Whether people can receive or move their data in a usable format.
        Portability,
        /// Whether people can withdraw consent at any time.
        WithdrawConsent,
        /// Whether people can complain to a supervisory authority.
        ComplaintToAuthority,
        /// Whether people can have an automated decision reviewed or contest it.
        HumanReview,
        /// Whether and how people can stop the sale of their data.
        OptOutOfSale,
        /// Whether and how people can stop targeted advertising or the sharing of data for it.
        OptOutOfTargetedAdvertising,
        /// Whether and how people can stop profiling that leads to significant decisions.
        OptOutOfProfiling,
        /// Whether and how people can limit the use of sensitive data.
        LimitSensitiveUse,
        /// Whether people are protected against worse treatment for using their rights.
        NonDiscrimination,
        /// Whether benefits are offered in return for data, and on what terms.
        FinancialIncentives,
        /// How people can make privacy requests.
        RequestMethods,
        /// How an agent can make requests for a person.
        AuthorizedAgent,
        /// How the identity of those who make requests is checked.
        VerificationOfRequests,
        /// Within what time requests are answered.
        ResponseDeadline,
        /// Whether requests cost something.
        Fee,
        /// How people can appeal a refused request.
        Appeal,
        /// Whether there is a process by which people can review and change their data, and how it works.
        ReviewProcess,
        /// How people can stop marketing messages.
        MarketingOptOut,
        /// How people can stop disclosure of their data for others' direct marketing.
        ThirdPartyMarketingOptOut,
        /// How to get the list of companies that received data for their own direct marketing.
        MarketingRecipientsList,
        /// How minors can remove what they have posted.
        MinorContentRemoval,
        /// Whether cookies or other tracking technologies are used.
        Tracking,
        /// What cookies and similar technology are used for.
        TrackingPurposes,
        /// Whether consent is asked for before cookies beyond the necessary ones are set.
        CookieConsent,
        /// How long cookies last.
        CookieLifetime,
        /// Whether third parties have access to cookies or set their own.
        CookieThirdPartyAccess,
        /// How people can refuse or delete cookies.
        CookieControl,
        /// Whether other parties may track people over time and across sites.
        ThirdPartyTracking,
        /// Whether the opening of e-mails or clicks in them are recorded.
        EmailTracking,
        /// Whether a person's session on the site is recorded for replay.
        SessionRecording,
        /// How Do Not Track signals are answered.
        DoNotTrack,
        /// How opt-out preference signals such as the Global Privacy Control are answered.
        GlobalPrivacyControl,
        /// Whether children's data are collected, or the service is meant for children.
        Children,
        /// Which age marks a child or is needed to use the service or to consent.
        ChildrensAge,
        /// Whether and how a parent's consent is obtained.
        ParentalConsent,
        /// How parents can review and delete a child's data and refuse further collection.
        ParentalRights,
        /// Which operators collect children's data, with contact details.
        ChildrensOperators,
        /// What is collected from children, how it is used, and to whom it is disclosed.
        ChildrensDataPractices,
        /// For how long and why children's data are kept, and when they are deleted.
        ChildrensRetention,
        /// Which third parties receive children's data, and for what.
        ChildrensThirdParties,
        /// Which measures protect the data.
        SecurityMeasures,
        /// Whether data are encrypted.
        Encryption,
        /// Whether and how people are told of a breach.
        BreachNotice,
        /// Which law governs the policy.
        GoverningLaw,
        /// How and where disputes are settled.
        DisputeResolution,
        /// Which independent body handles unresolved complaints.
        IndependentRecourse,
        /// Whether binding arbitration can be called for under a transfer framework.
        FrameworkArbitration,
        /// How the publisher itself handles complaints.
        ComplaintHandling,
        /// In which language the policy prevails or is available.
        PolicyLanguage,
        /// How people with disabilities can read the policy.
        Accessibility,
        /// How many privacy requests were received, met and refused.
        RequestMetrics,
    }
}

static TOPICS: VocabularyInfo = VocabularyInfo {
    name: "topics",
    title: "Topic",
    definition: "A subject that one would look for in a privacy policy.",
    terms: &[
        Term { name: "controller_identity", parent: None, definition: "Who is responsible for the data: the name of the controller, business or operator.", synonyms: &["data controller", "who we are", "publisher name"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "contact_details", parent: None, definition: "How to reach the controller: an address, e-mail, telephone number or form.", synonyms: &["contact information", "how to contact us"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "data_protection_officer", parent: None, definition: "How to reach a data protection officer, or that there is none.", synonyms: &["dpo contact", "privacy officer", "encarregado"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "eu_representative", parent: None, definition: "The representative in the European Union, or that none is needed.", synonyms: &["article 27 representative", "eu rep"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "uk_representative", parent: None, definition: "The representative in the United Kingdom, or that none is needed.", synonyms: &["uk rep"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "swiss_representative", parent: None, definition: "The representative in Switzerland, or that none is needed.", synonyms: &["swiss rep"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "joint_controllers", parent: None, definition: "Whether others decide together with the publisher, and the essence of the arrangement with them.", synonyms: &["joint controllership"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "processing_roles", parent: None, definition: "In which role the publisher acts for which data: on its own account or for its customers.", synonyms: &["controller or processor"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "agent_responsibilities", parent: None, definition: "The responsibilities of those who carry out the processing.", synonyms: &["responsibilities of processing agents"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "policy_scope", parent: None, definition: "Which sites, services, data and people the policy covers.", synonyms: &["applicability", "coverage"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "effective_date", parent: None, definition: "The date from which the policy applies.", synonyms: &["date in force"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "last_updated", parent: None, definition: "The date of the last change or review of the policy.", synonyms: &["last modified", "last revised"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "change_notice", parent: None, definition: "How changes of the policy are made known.", synonyms: &["policy changes", "notification of changes"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "change_effective_moment", parent: None, definition: "When a changed policy takes effect.", synonyms: &["effect of changes"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "data_already_held", parent: None, definition: "What a changed policy means for data collected before the change.", synonyms: &["previously collected data"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "new_purpose_notice", parent: None, definition: "Whether people are told before their data are used for a new purpose.", synonyms: &["new uses", "further processing"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "choice_for_new_uses", parent: None, definition: "Whether people can refuse uses that are incompatible with those first stated.", synonyms: &["opt out of new purposes"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "categories_collected", parent: None, definition: "Which categories of personal data are collected or processed.", synonyms: &["categories of personal information", "what we collect"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "sensitive_data", parent: None, definition: "Whether sensitive or special categories of data are collected or used.", synonyms: &["special categories", "sensitive personal information"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "special_category_condition", parent: Some("sensitive_data"), definition: "Which condition allows the processing of special categories, such as explicit consent.", synonyms: &["article 9 condition"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "criminal_data_authority", parent: None, definition: "Which law or authority allows the processing of data on criminal offences.", synonyms: &["article 10 authorisation", "criminal records"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "payment_data", parent: None, definition: "Whether payment details are collected, and who handles them.", synonyms: &["credit card data"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "location_data", parent: None, definition: "Whether the person's location is collected or used.", synonyms: &["geolocation"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "biometric_data", parent: None, definition: "Whether data that identify people by their body or behaviour are collected or used.", synonyms: &["biometrics", "face recognition"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "user_content", parent: None, definition: "How content that people post or store is treated, and who can see it.", synonyms: &["user generated content", "posted data"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "aggregated_data", parent: None, definition: "Whether and how aggregated or anonymised data are made and used.", synonyms: &["anonymised data", "deidentified data", "statistics"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "source_of_data", parent: None, definition: "Where data that do not come from the person come from.", synonyms: &["sources", "third-party sources"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "collection_methods", parent: None, definition: "How data are collected, such as directly, automatically or by logs.", synonyms: &["means of collection"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "statutory_or_contractual_requirement", parent: None, definition: "Whether giving the data is obligatory, by law, contract or otherwise, or optional.", synonyms: &["mandatory or voluntary", "obligatory replies"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "consequence_of_refusal", parent: None, definition: "What happens if the data or a consent is not given.", synonyms: &["failure to provide data", "refusing consent"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "purposes", parent: None, definition: "For which purposes the data are used.", synonyms: &["uses", "why we use data"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "legal_basis", parent: None, definition: "On which legal bases the uses rest.", synonyms: &["lawful basis", "grounds for processing"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "legitimate_interests", parent: Some("legal_basis"), definition: "Which legitimate interests are pursued.", synonyms: &["balancing of interests"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "consent_method", parent: Some("legal_basis"), definition: "How consent is obtained, and whether by a clear act of the person.", synonyms: &["affirmative act", "how consent is given"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "marketing", parent: None, definition: "Whether the data are used to send people marketing.", synonyms: &["promotional messages", "direct marketing"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "profiling", parent: None, definition: "Whether profiles are built or people are assessed by automated means.", synonyms: &["inferred interests", "scoring"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "targeted_advertising", parent: None, definition: "Whether data are used, sold or shared to target advertising at people.", synonyms: &["interest-based advertising", "behavioural advertising"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "sharing_for_advertising", parent: Some("targeted_advertising"), definition: "Whether personal data are shared for cross-context behavioural advertising, and which categories.", synonyms: &["ccpa sharing", "cross-context advertising"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "automated_decisions", parent: None, definition: "Whether decisions are made by automated means alone.", synonyms: &["automated decision-making", "admt"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "automated_decision_logic", parent: Some("automated_decisions"), definition: "The logic of automated decisions and what they mean for the person.", synonyms: &["logic involved", "significance and consequences"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "ai_training", parent: None, definition: "Whether data are used to train machine-learning models.", synonyms: &["machine learning", "model training", "generative ai"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "recipients", parent: None, definition: "Who receives the data: names or categories of recipients or third parties.", synonyms: &["categories of third parties", "who we share with"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "categories_disclosed", parent: None, definition: "Which categories of data are disclosed to others, or that none are.", synonyms: &["categories shared", "disclosed for a business purpose"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "disclosure_purposes", parent: None, definition: "For which purposes the data are disclosed to others.", synonyms: &["purpose of sharing"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "sub_processors", parent: None, definition: "Which processors or sub-processors are engaged, or where a list of them is.", synonyms: &["subcontractors", "vendor list"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "recipient_obligations", parent: None, definition: "What recipients are bound to when they handle the data.", synonyms: &["vendor contracts", "safeguards by recipients"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "onward_transfer", parent: None, definition: "Under which conditions data received under a framework are passed on to others.", synonyms: &["onward transfers"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "onward_transfer_liability", parent: Some("onward_transfer"), definition: "Whether the publisher answers for what recipients do with data passed on under a framework.", synonyms: &["liability for onward transfers"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "business_transfers", parent: None, definition: "What happens to the data when the business is sold, merged or wound up.", synonyms: &["merger", "change of ownership"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "law_enforcement_disclosure", parent: None, definition: "Whether and when data are disclosed to authorities and courts.", synonyms: &["government access", "legal requests"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "sale_of_data", parent: None, definition: "Whether personal data are sold, and which categories.", synonyms: &["selling personal information", "data sales"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "sale_of_minors_data", parent: Some("sale_of_data"), definition: "Whether data of people under 16 are sold or shared, and the opt-in for it.", synonyms: &["minors' opt-in", "sale of children's data"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "third_party_sites", parent: None, definition: "How far the policy covers sites and services of others that are linked or embedded.", synonyms: &["external links", "third-party links"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "transfers", parent: None, definition: "Whether data go to other countries.", synonyms: &["international transfers", "cross-border disclosure"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "transfer_destinations", parent: Some("transfers"), definition: "To which countries or international organisations the data go.", synonyms: &["destination countries"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "transfer_mechanism", parent: Some("transfers"), definition: "On which decision, safeguard or exception the transfers rest.", synonyms: &["adequacy decision", "standard contractual clauses", "safeguards for transfers"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "transfer_safeguards_copy", parent: Some("transfers"), definition: "Where a copy of the safeguards for transfers can be had.", synonyms: &["copy of clauses"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "data_location", parent: None, definition: "In which countries the data are stored or processed.", synonyms: &["data residency", "server location"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "framework_adherence", parent: None, definition: "Whether the publisher adheres to a transfer framework's principles, such as Safe Harbor.", synonyms: &["safe harbor certification", "privacy shield certification", "dpf certification"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "framework_list", parent: Some("framework_adherence"), definition: "Where the public list of a transfer framework's participants can be seen.", synonyms: &["list of participants", "link to the privacy shield list"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "framework_authority", parent: Some("framework_adherence"), definition: "Which authority enforces a transfer framework against the publisher.", synonyms: &["federal trade commission powers", "investigatory and enforcement powers"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "retention_period", parent: None, definition: "How long data are kept, or the criteria for it.", synonyms: &["storage period", "retention criteria"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "deletion_at_end", parent: None, definition: "What happens to the data when the retention or the relationship ends.", synonyms: &["disposal", "account closure"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "processing_form", parent: None, definition: "In what form or manner the data are processed.", synonyms: &["form of processing"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "data_subject_rights", parent: None, definition: "Whether people have any rights over their data.", synonyms: &["your rights", "privacy rights", "consumer rights"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "right_of_access", parent: Some("data_subject_rights"), definition: "Whether people can see or get a copy of the data held about them.", synonyms: &["subject access", "specific pieces of information"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "right_to_confirmation", parent: Some("data_subject_rights"), definition: "Whether people can learn that data about them are processed at all.", synonyms: &["confirmation of processing"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "right_to_know", parent: Some("data_subject_rights"), definition: "Whether people can learn the categories, sources, purposes and recipients of their data.", synonyms: &["right to know categories"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "rectification", parent: Some("data_subject_rights"), definition: "Whether people can have wrong data corrected.", synonyms: &["right to correct", "right to update"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "erasure", parent: Some("data_subject_rights"), definition: "Whether people can have their data deleted.", synonyms: &["right to delete", "right to be forgotten"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "restriction", parent: Some("data_subject_rights"), definition: "Whether people can have the processing of their data restricted or blocked.", synonyms: &["right to restrict", "blocking"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "anonymisation_on_request", parent: Some("data_subject_rights"), definition: "Whether people can have excessive or unlawfully held data made anonymous.", synonyms: &["right to anonymisation"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "objection", parent: Some("data_subject_rights"), definition: "Whether people can object to processing, stated clearly and apart from other matters.", synonyms: &["right to object"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "portability", parent: Some("data_subject_rights"), definition: "Whether people can receive or move their data in a usable format.", synonyms: &["right to data portability"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "withdraw_consent", parent: Some("data_subject_rights"), definition: "Whether people can withdraw consent at any time.", synonyms: &["revoke consent"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "complaint_to_authority", parent: Some("data_subject_rights"), definition: "Whether people can complain to a supervisory authority.", synonyms: &["right to lodge a complaint", "regulator"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "human_review", parent: Some("data_subject_rights"), definition: "Whether people can have an automated decision reviewed or contest it.", synonyms: &["human intervention", "contest decision"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "opt_out_of_sale", parent: Some("data_subject_rights"), definition: "Whether and how people can stop the sale of their data.", synonyms: &["do not sell"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "opt_out_of_targeted_advertising", parent: Some("data_subject_rights"), definition: "Whether and how people can stop targeted advertising or the sharing of data for it.", synonyms: &["do not share", "opt out of sharing"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "opt_out_of_profiling", parent: Some("data_subject_rights"), definition: "Whether and how people can stop profiling that leads to significant decisions.", synonyms: &["refuse profiling"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "limit_sensitive_use", parent: Some("data_subject_rights"), definition: "Whether and how people can limit the use of sensitive data.", synonyms: &["right to limit"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "non_discrimination", parent: Some("data_subject_rights"), definition: "Whether people are protected against worse treatment for using their rights.", synonyms: &["no retaliation"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "financial_incentives", parent: None, definition: "Whether benefits are offered in return for data, and on what terms.", synonyms: &["loyalty programme", "price difference"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "request_methods", parent: None, definition: "How people can make privacy requests.", synonyms: &["designated methods", "how to exercise rights"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "authorized_agent", parent: None, definition: "How an agent can make requests for a person.", synonyms: &["agent requests"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "verification_of_requests", parent: None, definition: "How the identity of those who make requests is checked.", synonyms: &["identity verification"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "response_deadline", parent: None, definition: "Within what time requests are answered.", synonyms: &["response time"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "fee", parent: None, definition: "Whether requests cost something.", synonyms: &["charges", "free of charge"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "appeal", parent: None, definition: "How people can appeal a refused request.", synonyms: &["appeal process"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "review_process", parent: None, definition: "Whether there is a process by which people can review and change their data, and how it works.", synonyms: &["review and request changes"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "marketing_opt_out", parent: None, definition: "How people can stop marketing messages.", synonyms: &["unsubscribe"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "third_party_marketing_opt_out", parent: None, definition: "How people can stop disclosure of their data for others' direct marketing.", synonyms: &["opt out of disclosure for marketing"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "marketing_recipients_list", parent: None, definition: "How to get the list of companies that received data for their own direct marketing.", synonyms: &["shine the light request"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "minor_content_removal", parent: None, definition: "How minors can remove what they have posted.", synonyms: &["eraser button"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "tracking", parent: None, definition: "Whether cookies or other tracking technologies are used.", synonyms: &["cookies", "tracking technologies"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "tracking_purposes", parent: Some("tracking"), definition: "What cookies and similar technology are used for.", synonyms: &["purposes of cookies", "why cookies are set"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "cookie_consent", parent: Some("tracking"), definition: "Whether consent is asked for before cookies beyond the necessary ones are set.", synonyms: &["cookie banner", "prior consent"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "cookie_lifetime", parent: Some("tracking"), definition: "How long cookies last.", synonyms: &["cookie duration", "cookie expiry"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "cookie_third_party_access", parent: Some("tracking"), definition: "Whether third parties have access to cookies or set their own.", synonyms: &["third-party cookies"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "cookie_control", parent: Some("tracking"), definition: "How people can refuse or delete cookies.", synonyms: &["cookie settings", "blocking cookies"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "third_party_tracking", parent: Some("tracking"), definition: "Whether other parties may track people over time and across sites.", synonyms: &["cross-site tracking"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "email_tracking", parent: Some("tracking"), definition: "Whether the opening of e-mails or clicks in them are recorded.", synonyms: &["tracking pixels in emails"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "session_recording", parent: Some("tracking"), definition: "Whether a person's session on the site is recorded for replay.", synonyms: &["session replay"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "do_not_track", parent: None, definition: "How Do Not Track signals are answered.", synonyms: &["dnt"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "global_privacy_control", parent: None, definition: "How opt-out preference signals such as the Global Privacy Control are answered.", synonyms: &["gpc", "opt-out preference signals"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "children", parent: None, definition: "Whether children's data are collected, or the service is meant for children.", synonyms: &["minors", "kids"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "childrens_age", parent: Some("children"), definition: "Which age marks a child or is needed to use the service or to consent.", synonyms: &["age limit", "minimum age"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "parental_consent", parent: Some("children"), definition: "Whether and how a parent's consent is obtained.", synonyms: &["verifiable parental consent"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "parental_rights", parent: Some("children"), definition: "How parents can review and delete a child's data and refuse further collection.", synonyms: &["parental review"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "childrens_operators", parent: Some("children"), definition: "Which operators collect children's data, with contact details.", synonyms: &["names of operators"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "childrens_data_practices", parent: Some("children"), definition: "What is collected from children, how it is used, and to whom it is disclosed.", synonyms: &["children's information practices"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "childrens_retention", parent: Some("children"), definition: "For how long and why children's data are kept, and when they are deleted.", synonyms: &["children's retention policy"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "childrens_third_parties", parent: Some("children"), definition: "Which third parties receive children's data, and for what.", synonyms: &["disclosure of children's data"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "security_measures", parent: None, definition: "Which measures protect the data.", synonyms: &["safeguards", "data security"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "encryption", parent: Some("security_measures"), definition: "Whether data are encrypted.", synonyms: &["cryptography"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "breach_notice", parent: None, definition: "Whether and how people are told of a breach.", synonyms: &["data breach notification"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "governing_law", parent: None, definition: "Which law governs the policy.", synonyms: &["applicable law"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "dispute_resolution", parent: None, definition: "How and where disputes are settled.", synonyms: &["arbitration", "venue", "courts"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "independent_recourse", parent: None, definition: "Which independent body handles unresolved complaints.", synonyms: &["independent recourse mechanism", "alternative dispute resolution"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "framework_arbitration", parent: Some("independent_recourse"), definition: "Whether binding arbitration can be called for under a transfer framework.", synonyms: &["binding arbitration", "arbitral panel"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "complaint_handling", parent: None, definition: "How the publisher itself handles complaints.", synonyms: &["internal complaints"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "policy_language", parent: None, definition: "In which language the policy prevails or is available.", synonyms: &["translations", "prevailing language"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "accessibility", parent: None, definition: "How people with disabilities can read the policy.", synonyms: &["accessible format"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "request_metrics", parent: None, definition: "How many privacy requests were received, met and refused.", synonyms: &["metrics", "request statistics"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[122, 8, 25, 40, 71, 88, 84, 39, 38, 23, 115, 48, 17, 42, 13, 12, 105, 106, 110, 109, 111, 112, 16, 27, 120, 75, 33, 29, 1, 0, 96, 99, 97, 98, 20, 14, 57, 2, 64, 62, 43, 117, 103, 10, 101, 114, 69, 3, 87, 82, 58, 119, 60, 59, 104, 116, 76, 118, 6, 11, 49, 31, 32, 80, 22, 34, 90, 92, 93, 15, 81, 72, 46, 47, 79, 77, 78, 107, 108, 21, 121, 9, 73, 63, 7, 35, 30, 45, 41, 68, 83, 123, 86, 70, 61, 89, 65, 66, 67, 50, 51, 113, 18, 102, 37, 26, 19, 28, 44, 5, 36, 91, 52, 100, 94, 95, 54, 55, 56, 53, 4, 24, 85, 74],
    starts: &[*b"accessib", *b"agent_re", *b"aggregat", *b"ai_train", *b"anonymis", *b"appeal\0\0", *b"authoriz", *b"automate", *b"automate", *b"biometri", *b"breach_n", *b"business", *b"categori", *b"categori", *b"change_e", *b"change_n", *b"children", *b"children", *b"children", *b"children", *b"children", *b"children", *b"choice_f", *b"collecti", *b"complain", *b"complain", *b"consent_", *b"conseque", *b"contact_", *b"controll", *b"cookie_c", *b"cookie_c", *b"cookie_l", *b"cookie_t", *b"criminal", *b"data_alr", *b"data_loc", *b"data_pro", *b"data_sub", *b"deletion", *b"disclosu", *b"dispute_", *b"do_not_t", *b"effectiv", *b"email_tr", *b"encrypti", *b"erasure\0", *b"eu_repre", *b"fee\0\0\0\0\0", *b"financia", *b"framewor", *b"framewor", *b"framewor", *b"framewor", *b"global_p", *b"governin", *b"human_re", *b"independ", *b"joint_co", *b"last_upd", *b"law_enfo", *b"legal_ba", *b"legitima", *b"limit_se", *b"location", *b"marketin", *b"marketin", *b"marketin", *b"minor_co", *b"new_purp", *b"non_disc", *b"objectio", *b"onward_t", *b"onward_t", *b"opt_out_", *b"opt_out_", *b"opt_out_", *b"parental", *b"parental", *b"payment_", *b"policy_l", *b"policy_s", *b"portabil", *b"processi", *b"processi", *b"profilin", *b"purposes", *b"recipien", *b"recipien", *b"rectific", *b"request_", *b"request_", *b"response", *b"restrict", *b"retentio", *b"review_p", *b"right_of", *b"right_to", *b"right_to", *b"sale_of_", *b"sale_of_", *b"security", *b"sensitiv", *b"session_", *b"sharing_", *b"source_o", *b"special_", *b"statutor", *b"sub_proc", *b"swiss_re", *b"targeted", *b"third_pa", *b"third_pa", *b"third_pa", *b"tracking", *b"tracking", *b"transfer", *b"transfer", *b"transfer", *b"transfer", *b"uk_repre", *b"user_con", *b"verifica", *b"withdraw"],
    parents: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 18, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 31, 31, 34, 35, 36, 36, 38, 38, 40, 41, 42, 43, 44, 45, 46, 46, 48, 49, 50, 50, 52, 53, 53, 53, 53, 57, 58, 58, 58, 61, 62, 63, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 94, 94, 94, 94, 94, 94, 94, 94, 103, 104, 105, 105, 105, 105, 105, 105, 105, 105, 113, 113, 115, 116, 117, 118, 118, 120, 121, 122, 123],
};

vocabulary! {
    /// The people a statement is about.
    DataSubject, DATA_SUBJECTS {
        /// Any natural person.
        Person,
        /// Somebody who uses the product or service.
        User,
        /// Somebody with an account.
        RegisteredUser,
        /// Somebody who uses what a business customer offers with the help of the service.
        EndUserOfCustomer,
        /// Somebody who visits the site.
        Visitor,
        /// Somebody who visits premises.
        PremisesVisitor,
        /// Somebody who buys or has bought, or on whose order somebody else does.
        Customer,
        /// Somebody through whom a business customer is reached.
        CustomerContact,
        /// Somebody who acts for private purposes, or is protected as a consumer by law.
        Consumer,
        /// Somebody who has subscribed to a service or mailing.
        Subscriber,
        /// Somebody who may become a customer.
        Prospect,
        /// Somebody who takes part in an event, contest, survey or study.
        Participant,
        /// Somebody who posts or contributes content.
        Contributor,
        /// Somebody through whom a supplier or partner is reached.
        BusinessPartnerContact,
        /// Somebody who holds or may buy shares of the publisher.
        Investor,
        /// Somebody who applies for a job.
        JobApplicant,
        /// Somebody who works for the publisher in whatever form.
        Worker,
        /// Somebody employed by the publisher.
        Employee,
        /// Somebody who works for the publisher without being employed.
        ContractWorker,
        /// Somebody who used to be employed by the publisher.
        FormerEmployee,
        /// Somebody who is taught.
        Student,
        /// Somebody under medical care.
        Patient,
        /// Somebody under the age of majority.
        Minor,
        /// Somebody below the age up to which the text or the law speaks of a child.
        Child,
        /// A parent or legal guardian.
        ParentOrGuardian,
        /// A relative or member of the household.
        FamilyMember,
        /// Somebody whose data another person gives, such as a friend or a referee.
        OtherContact,
        /// Somebody who acts for another in privacy matters.
        AuthorizedAgent,
        /// Somebody to whom a user sends something through the service.
        RecipientOfMessage,
        /// Somebody whose data are taken in by the way, as by a camera.
        Bystander,
        /// Somebody known to the public.
        PublicFigure,
        /// Somebody who lives in the place named.
        Resident,
        /// Somebody who is a citizen of the place named.
        Citizen,
        /// Somebody who is in the place named, whatever their residence or citizenship.
        PersonLocatedIn,
        /// Somebody who has died.
        DeceasedPerson,
    }
}

static DATA_SUBJECTS: VocabularyInfo = VocabularyInfo {
    name: "data_subjects",
    title: "Data subject",
    definition: "The people a statement is about.",
    terms: &[
        Term { name: "person", parent: None, definition: "Any natural person.", synonyms: &["individual", "natural person"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:DataSubject" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "user", parent: Some("person"), definition: "Somebody who uses the product or service.", synonyms: &["service user", "end user"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:User" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "registered_user", parent: Some("user"), definition: "Somebody with an account.", synonyms: &["account holder", "member"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:User" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "end_user_of_customer", parent: Some("user"), definition: "Somebody who uses what a business customer offers with the help of the service.", synonyms: &["customer's users", "your end users"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:User" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "visitor", parent: Some("person"), definition: "Somebody who visits the site.", synonyms: &["website visitor", "guest"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Visitor" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "premises_visitor", parent: Some("person"), definition: "Somebody who visits premises.", synonyms: &["office visitor"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:Visitor" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "customer", parent: Some("person"), definition: "Somebody who buys or has bought, or on whose order somebody else does.", synonyms: &["client", "buyer"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Customer" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "customer_contact", parent: Some("person"), definition: "Somebody through whom a business customer is reached.", synonyms: &["contact person", "administrator"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "consumer", parent: Some("person"), definition: "Somebody who acts for private purposes, or is protected as a consumer by law.", synonyms: &["california consumer"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Consumer" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "subscriber", parent: Some("person"), definition: "Somebody who has subscribed to a service or mailing.", synonyms: &["newsletter recipient"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Subscriber" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "prospect", parent: Some("person"), definition: "Somebody who may become a customer.", synonyms: &["lead", "potential customer"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "participant", parent: Some("person"), definition: "Somebody who takes part in an event, contest, survey or study.", synonyms: &["attendee", "respondent"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Participant" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "contributor", parent: Some("person"), definition: "Somebody who posts or contributes content.", synonyms: &["author", "commenter"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "business_partner_contact", parent: Some("person"), definition: "Somebody through whom a supplier or partner is reached.", synonyms: &["vendor contact", "reseller contact"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "investor", parent: Some("person"), definition: "Somebody who holds or may buy shares of the publisher.", synonyms: &["shareholder"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "job_applicant", parent: Some("person"), definition: "Somebody who applies for a job.", synonyms: &["candidate"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:JobApplicant" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "worker", parent: Some("person"), definition: "Somebody who works for the publisher in whatever form.", synonyms: &["workforce", "staff member"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "employee", parent: Some("worker"), definition: "Somebody employed by the publisher.", synonyms: &["staff"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Employee" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "contract_worker", parent: Some("worker"), definition: "Somebody who works for the publisher without being employed.", synonyms: &["freelancer", "temporary worker"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "former_employee", parent: Some("person"), definition: "Somebody who used to be employed by the publisher.", synonyms: &["ex-employee"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "student", parent: Some("person"), definition: "Somebody who is taught.", synonyms: &["pupil", "learner"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Student" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "patient", parent: Some("person"), definition: "Somebody under medical care.", synonyms: &["health care recipient"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Patient" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "minor", parent: Some("person"), definition: "Somebody under the age of majority.", synonyms: &["under 18", "teenager"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "child", parent: Some("minor"), definition: "Somebody below the age up to which the text or the law speaks of a child.", synonyms: &["under 13", "under 16", "kid"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Child" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "parent_or_guardian", parent: Some("person"), definition: "A parent or legal guardian.", synonyms: &["parent", "legal guardian"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Narrow, key: "dpv:ParentOfDataSubject" }, Mapping { system: System::Dpv, kind: Match::Narrow, key: "dpv:GuardianOfDataSubject" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "family_member", parent: Some("person"), definition: "A relative or member of the household.", synonyms: &["household member", "dependant"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "other_contact", parent: Some("person"), definition: "Somebody whose data another person gives, such as a friend or a referee.", synonyms: &["address book contact", "referred friend", "reference"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "authorized_agent", parent: Some("person"), definition: "Somebody who acts for another in privacy matters.", synonyms: &["agent"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "recipient_of_message", parent: Some("person"), definition: "Somebody to whom a user sends something through the service.", synonyms: &["addressee"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "bystander", parent: Some("person"), definition: "Somebody whose data are taken in by the way, as by a camera.", synonyms: &["passer-by"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "public_figure", parent: Some("person"), definition: "Somebody known to the public.", synonyms: &["public officials"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "resident", parent: Some("person"), definition: "Somebody who lives in the place named.", synonyms: &["inhabitant", "california resident"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "citizen", parent: Some("person"), definition: "Somebody who is a citizen of the place named.", synonyms: &["national", "eu citizen"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Citizen" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "person_located_in", parent: Some("person"), definition: "Somebody who is in the place named, whatever their residence or citizenship.", synonyms: &["visiting from", "individuals in the eu"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "deceased_person", parent: None, definition: "Somebody who has died.", synonyms: &["the deceased"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[27, 13, 29, 23, 32, 8, 18, 12, 6, 7, 34, 17, 3, 25, 19, 14, 15, 22, 26, 24, 11, 21, 0, 33, 5, 10, 30, 28, 2, 31, 20, 9, 1, 4, 16],
    starts: &[*b"authoriz", *b"business", *b"bystande", *b"child\0\0\0", *b"citizen\0", *b"consumer", *b"contract", *b"contribu", *b"customer", *b"customer", *b"deceased", *b"employee", *b"end_user", *b"family_m", *b"former_e", *b"investor", *b"job_appl", *b"minor\0\0\0", *b"other_co", *b"parent_o", *b"particip", *b"patient\0", *b"person\0\0", *b"person_l", *b"premises", *b"prospect", *b"public_f", *b"recipien", *b"register", *b"resident", *b"student\0", *b"subscrib", *b"user\0\0\0\0", *b"visitor\0", *b"worker\0\0"],
    parents: &[0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 16, 0, 0, 0, 0, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 34],
};

vocabulary! {
    /// A law or framework that a text names.
    Law, LAWS {
        /// General Data Protection Regulation of the European Union, (EU) 2016/679, in application since 2018-05-25.
        Gdpr,
        /// Data Protection Directive 95/46/EC of the European Union, replaced by the GDPR on 2018-05-25.
        Dir9546,
        /// The ePrivacy Directive 2002/58/EC of the European Union, on cookies and electronic communications.
        Eprivacy,
        /// Digital Services Act of the European Union, (EU) 2022/2065.
        EuDsa,
        /// Artificial Intelligence Act of the European Union, (EU) 2024/1689.
        EuAiAct,
        /// Federal Data Protection Act of Germany.
        DeBdsg,
        /// German act on data protection in telecommunications and digital services, until 2024 named TTDSG.
        DeTdddg,
        /// French act no. 78-17 on information technology, data files and civil liberties.
        FrLoiInformatique,
        /// The GDPR as retained in the law of the United Kingdom since 2021.
        UkGdpr,
        /// Data Protection Act 2018 of the United Kingdom.
        UkDpa2018,
        /// Data Protection Act 1998 of the United Kingdom, replaced in 2018.
        UkDpa1998,
        /// Privacy and Electronic Communications Regulations 2003 of the United Kingdom.
        UkPecr,
        /// Federal Act on Data Protection of Switzerland as revised, in force since 2023-09-01.
        SwissFadp,
        /// Federal Act on Data Protection of Switzerland of 1992, replaced on 2023-09-01.
        SwissDpa1992,
        /// The comprehensive consumer privacy laws of US states, named as a group.
        UsStatePrivacyLaws,
        /// California Consumer Privacy Act, in force since 2020 and amended by the CPRA from 2023.
        Ccpa,
        /// California Privacy Rights Act, the 2020 amendment of the CCPA that applies from 2023.
        Cpra,
        /// Virginia Consumer Data Protection Act, in force since 2023.
        Vcdpa,
        /// Colorado Privacy Act, in force since 2023.
        ColoradoPa,
        /// Connecticut Data Privacy Act, in force since 2023.
        Ctdpa,
        /// Utah Consumer Privacy Act, in force since the end of 2023.
        Ucpa,
        /// Texas Data Privacy and Security Act, in force since 2024.
        Tdpsa,
        /// Oregon Consumer Privacy Act, in force since 2024.
        OregonCpa,
        /// Montana Consumer Data Privacy Act, in force since 2024.
        MontanaCdpa,
        /// Florida Digital Bill of Rights, in force since 2024.
        FloridaDbr,
        /// Delaware Personal Data Privacy Act, in force since 2025.
        DelawarePdpa,
        /// Iowa Consumer Data Protection Act, in force since 2025.
        IowaCdpa,
        /// Nebraska Data Privacy Act, in force since 2025.
        NebraskaDpa,
        /// New Hampshire's consumer privacy statute, RSA 507-H, in force since 2025.
        NewHampshirePa,
        /// New Jersey Data Privacy Act, in force since 2025.
        NewJerseyDpa,
        /// Tennessee Information Protection Act, in force since July 2025.
        TennesseeIpa,
        /// Minnesota Consumer Data Privacy Act, in force since July 2025.
        MinnesotaCdpa,
        /// Maryland Online Data Privacy Act, in force since October 2025.
        MarylandOdpa,
        /// Indiana Consumer Data Protection Act, in force since 2026.
        IndianaCdpa,
        /// Kentucky Consumer Data Protection Act, in force since 2026.
        KentuckyCdpa,
        /// Rhode Island Data Transparency and Privacy Protection Act, in force since 2026.
        RhodeIslandDtppa,
        /// California Online Privacy Protection Act, which requires sites to post a privacy policy.
        Caloppa,
        /// California's law on disclosure for others' direct marketing, Civil Code section 1798.83.
        ShineTheLight,
        /// California's law that lets minors remove their posts, Business and Professions Code section 22581.
        CaMinorsEraser,
        /// Nevada's online privacy law with an opt-out of sale, NRS 603A.
        NevadaSb220,
        /// Washington's My Health My Data Act on consumer health data.
        WashingtonMhmda,
        /// Illinois Biometric Information Privacy Act.
        IllinoisBipa,
        /// Children's Online Privacy Protection Act of the United States, for children under 13.
        Coppa,
        /// United States act on commercial e-mail, CAN-SPAM.
        CanSpam,
        /// Telephone Consumer Protection Act of the United States.
        Tcpa,
        /// Federal Trade Commission Act of the United States, against unfair and deceptive practices.
        FtcAct,
        /// Health Insurance Portability and Accountability Act of the United States.
        Hipaa,
        /// Gramm-Leach-Bliley Act of the United States, on financial privacy.
        Glba,
        /// Fair Credit Reporting Act of the United States.
        Fcra,
        /// Family Educational Rights and Privacy Act of the United States.
        Ferpa,
        /// Video Privacy Protection Act of the United States.
        Vppa,
        /// USA PATRIOT Act of the United States, named in texts on access by authorities.
        UsPatriotAct,
        /// Personal Information Protection and Electronic Documents Act of Canada.
        Pipeda,
        /// Canada's anti-spam law.
        Casl,
        /// Quebec's act on personal information in the private sector as amended by Law 25.
        QuebecLaw25,
        /// General Personal Data Protection Law of Brazil, in force since 2020.
        Lgpd,
        /// Federal law of Mexico on personal data held by private parties.
        MexicoLfpdppp,
        /// Personal Data Protection Act of Argentina, law 25,326.
        ArgentinaPdpa,
        /// Act on the Protection of Personal Information of Japan.
        Appi,
        /// Personal Information Protection Act of the Republic of Korea.
        KoreaPipa,
        /// Personal Information Protection Law of the People's Republic of China, in force since 2021.
        Pipl,
        /// Personal Data (Privacy) Ordinance of Hong Kong.
        PdpoHk,
        /// Personal Data Protection Act of Singapore.
        PdpaSg,
        /// Personal Data Protection Act of Thailand.
        PdpaTh,
        /// Personal Data Protection Act of Malaysia.
        PdpaMy,
        /// Data Privacy Act of 2012 of the Philippines.
        DpaPh,
        /// Digital Personal Data Protection Act of India, 2023.
        DpdpaIn,
        /// Information Technology Act of India with its privacy rules of 2011.
        ItActIn,
        /// Privacy Act 1988 of Australia with the Australian Privacy Principles.
        PrivacyActAu,
        /// Privacy Act of New Zealand.
        PrivacyActNz,
        /// Protection of Privacy Law of Israel, 1981.
        IsraelPpl,
        /// Personal Data Protection Law of Türkiye, no. 6698.
        Kvkk,
        /// Protection of Personal Information Act of South Africa.
        Popia,
        /// Federal personal data protection law of the United Arab Emirates, 2021.
        UaePdpl,
        /// Personal Data Protection Law of Saudi Arabia.
        KsaPdpl,
        /// The Safe Harbor framework between the EU and the United States, invalid since 2015-10-06.
        EuUsSafeHarbor,
        /// The Safe Harbor framework between Switzerland and the United States.
        SwissUsSafeHarbor,
        /// The Privacy Shield framework between the EU and the United States, invalid since 2020-07-16.
        EuUsPrivacyShield,
        /// The Privacy Shield framework between Switzerland and the United States.
        SwissUsPrivacyShield,
        /// The Data Privacy Framework between the EU and the United States, since 2023.
        EuUsDpf,
        /// The extension of the EU-US Data Privacy Framework to the United Kingdom.
        UkExtensionDpf,
        /// The Data Privacy Framework between Switzerland and the United States.
        SwissUsDpf,
        /// The Cross-Border Privacy Rules of Asia-Pacific Economic Cooperation.
        ApecCbpr,
        /// The Global Cross-Border Privacy Rules, the successor of the APEC system.
        GlobalCbpr,
        /// The APEC recognition scheme for processors.
        ApecPrp,
        /// The OECD Guidelines on the protection of privacy.
        OecdGuidelines,
        /// Convention 108 of the Council of Europe on personal data.
        Convention108,
        /// The security standard of the payment card industry.
        PciDss,
        /// The standard ISO/IEC 27001 on information security management.
        Iso27001,
        /// The standard ISO/IEC 27018 on personal data in public clouds.
        Iso27018,
        /// The standard ISO/IEC 27701 on privacy information management.
        Iso27701,
        /// The audit framework SOC 2 for service organisations.
        Soc2,
        /// The self-regulatory principles of the Digital Advertising Alliance.
        DaaPrinciples,
        /// The code of conduct of the Network Advertising Initiative.
        NaiCode,
        /// The Transparency and Consent Framework of IAB Europe.
        IabTcf,
        /// A privacy seal or trust mark programme that the text names, such as TRUSTe.
        TrustSeal,
    }
}

static LAWS: VocabularyInfo = VocabularyInfo {
    name: "laws",
    title: "Law or framework",
    definition: "A law or framework that a text names.",
    terms: &[
        Term { name: "gdpr", parent: None, definition: "General Data Protection Regulation of the European Union, (EU) 2016/679, in application since 2018-05-25.", synonyms: &["general data protection regulation", "dsgvo", "rgpd"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "dir_95_46", parent: None, definition: "Data Protection Directive 95/46/EC of the European Union, replaced by the GDPR on 2018-05-25.", synonyms: &["data protection directive", "directive 95/46/ec", "eu directive"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "eprivacy", parent: None, definition: "The ePrivacy Directive 2002/58/EC of the European Union, on cookies and electronic communications.", synonyms: &["cookie law", "cookie directive", "directive 2002/58/ec"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "eu_dsa", parent: None, definition: "Digital Services Act of the European Union, (EU) 2022/2065.", synonyms: &["digital services act"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "eu_ai_act", parent: None, definition: "Artificial Intelligence Act of the European Union, (EU) 2024/1689.", synonyms: &["ai act", "artificial intelligence act"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "de_bdsg", parent: None, definition: "Federal Data Protection Act of Germany.", synonyms: &["bundesdatenschutzgesetz", "bdsg"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "de_tdddg", parent: None, definition: "German act on data protection in telecommunications and digital services, until 2024 named TTDSG.", synonyms: &["ttdsg", "telemedia data protection act"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "fr_loi_informatique", parent: None, definition: "French act no. 78-17 on information technology, data files and civil liberties.", synonyms: &["loi informatique et libertés", "french data protection act"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "uk_gdpr", parent: None, definition: "The GDPR as retained in the law of the United Kingdom since 2021.", synonyms: &["united kingdom gdpr"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "uk_dpa_2018", parent: None, definition: "Data Protection Act 2018 of the United Kingdom.", synonyms: &["data protection act 2018"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "uk_dpa_1998", parent: None, definition: "Data Protection Act 1998 of the United Kingdom, replaced in 2018.", synonyms: &["data protection act 1998"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "uk_pecr", parent: None, definition: "Privacy and Electronic Communications Regulations 2003 of the United Kingdom.", synonyms: &["pecr"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "swiss_fadp", parent: None, definition: "Federal Act on Data Protection of Switzerland as revised, in force since 2023-09-01.", synonyms: &["revdsg", "nfadp", "new federal act on data protection"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "swiss_dpa_1992", parent: None, definition: "Federal Act on Data Protection of Switzerland of 1992, replaced on 2023-09-01.", synonyms: &["swiss data protection act of 1992", "old fadp"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "us_state_privacy_laws", parent: None, definition: "The comprehensive consumer privacy laws of US states, named as a group.", synonyms: &["us state laws", "state privacy laws"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "ccpa", parent: Some("us_state_privacy_laws"), definition: "California Consumer Privacy Act, in force since 2020 and amended by the CPRA from 2023.", synonyms: &["california consumer privacy act"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "cpra", parent: Some("ccpa"), definition: "California Privacy Rights Act, the 2020 amendment of the CCPA that applies from 2023.", synonyms: &["california privacy rights act", "proposition 24"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "vcdpa", parent: Some("us_state_privacy_laws"), definition: "Virginia Consumer Data Protection Act, in force since 2023.", synonyms: &["virginia consumer data protection act"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "colorado_pa", parent: Some("us_state_privacy_laws"), definition: "Colorado Privacy Act, in force since 2023.", synonyms: &["colorado privacy act"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "ctdpa", parent: Some("us_state_privacy_laws"), definition: "Connecticut Data Privacy Act, in force since 2023.", synonyms: &["connecticut data privacy act"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "ucpa", parent: Some("us_state_privacy_laws"), definition: "Utah Consumer Privacy Act, in force since the end of 2023.", synonyms: &["utah consumer privacy act"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "tdpsa", parent: Some("us_state_privacy_laws"), definition: "Texas Data Privacy and Security Act, in force since 2024.", synonyms: &["texas data privacy and security act"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "oregon_cpa", parent: Some("us_state_privacy_laws"), definition: "Oregon Consumer Privacy Act, in force since 2024.", synonyms: &["oregon consumer privacy act", "ocpa"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "montana_cdpa", parent: Some("us_state_privacy_laws"), definition: "Montana Consumer Data Privacy Act, in force since 2024.", synonyms: &["montana consumer data privacy act", "mcdpa"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "florida_dbr", parent: Some("us_state_privacy_laws"), definition: "Florida Digital Bill of Rights, in force since 2024.", synonyms: &["florida digital bill of rights", "fdbr"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "delaware_pdpa", parent: Some("us_state_privacy_laws"), definition: "Delaware Personal Data Privacy Act, in force since 2025.", synonyms: &["delaware personal data privacy act", "dpdpa delaware"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "iowa_cdpa", parent: Some("us_state_privacy_laws"), definition: "Iowa Consumer Data Protection Act, in force since 2025.", synonyms: &["iowa consumer data protection act", "icdpa"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "nebraska_dpa", parent: Some("us_state_privacy_laws"), definition: "Nebraska Data Privacy Act, in force since 2025.", synonyms: &["nebraska data privacy act", "ndpa"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "new_hampshire_pa", parent: Some("us_state_privacy_laws"), definition: "New Hampshire's consumer privacy statute, RSA 507-H, in force since 2025.", synonyms: &["new hampshire privacy act", "nhpa"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "new_jersey_dpa", parent: Some("us_state_privacy_laws"), definition: "New Jersey Data Privacy Act, in force since 2025.", synonyms: &["new jersey data privacy act", "njdpa"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "tennessee_ipa", parent: Some("us_state_privacy_laws"), definition: "Tennessee Information Protection Act, in force since July 2025.", synonyms: &["tennessee information protection act", "tipa"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "minnesota_cdpa", parent: Some("us_state_privacy_laws"), definition: "Minnesota Consumer Data Privacy Act, in force since July 2025.", synonyms: &["minnesota consumer data privacy act"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "maryland_odpa", parent: Some("us_state_privacy_laws"), definition: "Maryland Online Data Privacy Act, in force since October 2025.", synonyms: &["maryland online data privacy act", "modpa"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "indiana_cdpa", parent: Some("us_state_privacy_laws"), definition: "Indiana Consumer Data Protection Act, in force since 2026.", synonyms: &["indiana consumer data protection act"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "kentucky_cdpa", parent: Some("us_state_privacy_laws"), definition: "Kentucky Consumer Data Protection Act, in force since 2026.", synonyms: &["kentucky consumer data protection act", "kcdpa"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "rhode_island_dtppa", parent: Some("us_state_privacy_laws"), definition: "Rhode Island Data Transparency and Privacy Protection Act, in force since 2026.", synonyms: &["rhode island data transparency and privacy protection act"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "caloppa", parent: None, definition: "California Online Privacy Protection Act, which requires sites to post a privacy policy.", synonyms: &["california online privacy protection act", "cal. bus. & prof. 22575"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "shine_the_light", parent: None, definition: "California's law on disclosure for others' direct marketing, Civil Code section 1798.83.", synonyms: &["california civil code 1798.83", "shine the light law"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "ca_minors_eraser", parent: None, definition: "California's law that lets minors remove their posts, Business and Professions Code section 22581.", synonyms: &["online eraser law", "privacy rights for california minors"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "nevada_sb220", parent: None, definition: "Nevada's online privacy law with an opt-out of sale, NRS 603A.", synonyms: &["nrs 603a", "nevada privacy law"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "washington_mhmda", parent: None, definition: "Washington's My Health My Data Act on consumer health data.", synonyms: &["my health my data act"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "illinois_bipa", parent: None, definition: "Illinois Biometric Information Privacy Act.", synonyms: &["biometric information privacy act", "bipa"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "coppa", parent: None, definition: "Children's Online Privacy Protection Act of the United States, for children under 13.", synonyms: &["children's online privacy protection act"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "can_spam", parent: None, definition: "United States act on commercial e-mail, CAN-SPAM.", synonyms: &["can-spam act"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "tcpa", parent: None, definition: "Telephone Consumer Protection Act of the United States.", synonyms: &["telephone consumer protection act"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "ftc_act", parent: None, definition: "Federal Trade Commission Act of the United States, against unfair and deceptive practices.", synonyms: &["federal trade commission act"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "hipaa", parent: None, definition: "Health Insurance Portability and Accountability Act of the United States.", synonyms: &["health insurance portability and accountability act"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "glba", parent: None, definition: "Gramm-Leach-Bliley Act of the United States, on financial privacy.", synonyms: &["gramm-leach-bliley act"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "fcra", parent: None, definition: "Fair Credit Reporting Act of the United States.", synonyms: &["fair credit reporting act"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "ferpa", parent: None, definition: "Family Educational Rights and Privacy Act of the United States.", synonyms: &["family educational rights and privacy act"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "vppa", parent: None, definition: "Video Privacy Protection Act of the United States.", synonyms: &["video privacy protection act"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "us_patriot_act", parent: None, definition: "USA PATRIOT Act of the United States, named in texts on access by authorities.", synonyms: &["usa patriot act"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "pipeda", parent: None, definition: "Personal Information Protection and Electronic Documents Act of Canada.", synonyms: &["personal information protection and electronic documents act"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "casl", parent: None, definition: "Canada's anti-spam law.", synonyms: &["canadian anti-spam legislation"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "quebec_law_25", parent: None, definition: "Quebec's act on personal information in the private sector as amended by Law 25.", synonyms: &["law 25", "bill 64", "loi 25"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "lgpd", parent: None, definition: "General Personal Data Protection Law of Brazil, in force since 2020.", synonyms: &["lei geral de proteção de dados"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "mexico_lfpdppp", parent: None, definition: "Federal law of Mexico on personal data held by private parties.", synonyms: &["lfpdppp", "mexican privacy law"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "argentina_pdpa", parent: None, definition: "Personal Data Protection Act of Argentina, law 25,326.", synonyms: &["ley 25.326"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "appi", parent: None, definition: "Act on the Protection of Personal Information of Japan.", synonyms: &["act on the protection of personal information"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "korea_pipa", parent: None, definition: "Personal Information Protection Act of the Republic of Korea.", synonyms: &["personal information protection act"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "pipl", parent: None, definition: "Personal Information Protection Law of the People's Republic of China, in force since 2021.", synonyms: &["personal information protection law"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "pdpo_hk", parent: None, definition: "Personal Data (Privacy) Ordinance of Hong Kong.", synonyms: &["personal data (privacy) ordinance"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "pdpa_sg", parent: None, definition: "Personal Data Protection Act of Singapore.", synonyms: &["personal data protection act of singapore"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "pdpa_th", parent: None, definition: "Personal Data Protection Act of Thailand.", synonyms: &["personal data protection act of thailand"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "pdpa_my", parent: None, definition: "Personal Data Protection Act of Malaysia.", synonyms: &["personal data protection act of malaysia"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "dpa_ph", parent: None, definition: "Data Privacy Act of 2012 of the Philippines.", synonyms: &["data privacy act of 2012"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "dpdpa_in", parent: None, definition: "Digital Personal Data Protection Act of India, 2023.", synonyms: &["digital personal data protection act"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "it_act_in", parent: None, definition: "Information Technology Act of India with its privacy rules of 2011.", synonyms: &["spdi rules", "information technology act 2000"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "privacy_act_au", parent: None, definition: "Privacy Act 1988 of Australia with the Australian Privacy Principles.", synonyms: &["australian privacy principles", "privacy act 1988"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "privacy_act_nz", parent: None, definition: "Privacy Act of New Zealand.", synonyms: &["privacy act 2020", "new zealand privacy act"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "israel_ppl", parent: None, definition: "Protection of Privacy Law of Israel, 1981.", synonyms: &["protection of privacy law"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "kvkk", parent: None, definition: "Personal Data Protection Law of Türkiye, no. 6698.", synonyms: &["turkish data protection law", "law no. 6698"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "popia", parent: None, definition: "Protection of Personal Information Act of South Africa.", synonyms: &["protection of personal information act", "popi act"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "uae_pdpl", parent: None, definition: "Federal personal data protection law of the United Arab Emirates, 2021.", synonyms: &["uae data protection law"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "ksa_pdpl", parent: None, definition: "Personal Data Protection Law of Saudi Arabia.", synonyms: &["saudi data protection law"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "eu_us_safe_harbor", parent: None, definition: "The Safe Harbor framework between the EU and the United States, invalid since 2015-10-06.", synonyms: &["us-eu safe harbor framework", "safe harbour"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "swiss_us_safe_harbor", parent: None, definition: "The Safe Harbor framework between Switzerland and the United States.", synonyms: &["us-swiss safe harbor framework"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "eu_us_privacy_shield", parent: None, definition: "The Privacy Shield framework between the EU and the United States, invalid since 2020-07-16.", synonyms: &["privacy shield"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "swiss_us_privacy_shield", parent: None, definition: "The Privacy Shield framework between Switzerland and the United States.", synonyms: &["swiss privacy shield"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "eu_us_dpf", parent: None, definition: "The Data Privacy Framework between the EU and the United States, since 2023.", synonyms: &["eu-u.s. data privacy framework", "dpf"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "uk_extension_dpf", parent: None, definition: "The extension of the EU-US Data Privacy Framework to the United Kingdom.", synonyms: &["uk-us data bridge", "uk extension to the eu-u.s. dpf"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "swiss_us_dpf", parent: None, definition: "The Data Privacy Framework between Switzerland and the United States.", synonyms: &["swiss-u.s. data privacy framework"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "apec_cbpr", parent: None, definition: "The Cross-Border Privacy Rules of Asia-Pacific Economic Cooperation.", synonyms: &["cross-border privacy rules"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "global_cbpr", parent: None, definition: "The Global Cross-Border Privacy Rules, the successor of the APEC system.", synonyms: &["global cbpr forum"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "apec_prp", parent: None, definition: "The APEC recognition scheme for processors.", synonyms: &["privacy recognition for processors"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "oecd_guidelines", parent: None, definition: "The OECD Guidelines on the protection of privacy.", synonyms: &["oecd privacy guidelines"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "convention_108", parent: None, definition: "Convention 108 of the Council of Europe on personal data.", synonyms: &["council of europe convention 108"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "pci_dss", parent: None, definition: "The security standard of the payment card industry.", synonyms: &["payment card industry data security standard"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "iso_27001", parent: None, definition: "The standard ISO/IEC 27001 on information security management.", synonyms: &["iso/iec 27001"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "iso_27018", parent: None, definition: "The standard ISO/IEC 27018 on personal data in public clouds.", synonyms: &["iso/iec 27018"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "iso_27701", parent: None, definition: "The standard ISO/IEC 27701 on privacy information management.", synonyms: &["iso/iec 27701"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "soc_2", parent: None, definition: "The audit framework SOC 2 for service organisations.", synonyms: &["service organization control 2"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "daa_principles", parent: None, definition: "The self-regulatory principles of the Digital Advertising Alliance.", synonyms: &["digital advertising alliance", "adchoices"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "nai_code", parent: None, definition: "The code of conduct of the Network Advertising Initiative.", synonyms: &["network advertising initiative"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "iab_tcf", parent: None, definition: "The Transparency and Consent Framework of IAB Europe.", synonyms: &["transparency and consent framework"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "trust_seal", parent: None, definition: "A privacy seal or trust mark programme that the text names, such as TRUSTe.", synonyms: &["truste", "bbbonline", "privacy seal"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[82, 84, 58, 57, 38, 36, 43, 53, 15, 18, 86, 42, 16, 19, 92, 5, 6, 25, 1, 65, 66, 2, 4, 3, 79, 77, 75, 48, 49, 24, 7, 45, 0, 47, 83, 46, 94, 41, 33, 26, 88, 89, 90, 70, 67, 34, 59, 74, 71, 55, 32, 56, 31, 23, 93, 27, 39, 28, 29, 85, 22, 87, 64, 62, 63, 61, 52, 60, 72, 68, 69, 54, 35, 37, 91, 13, 12, 81, 78, 76, 44, 21, 30, 95, 73, 20, 10, 9, 80, 8, 11, 51, 14, 17, 50, 40],
    starts: &[*b"apec_cbp", *b"apec_prp", *b"appi\0\0\0\0", *b"argentin", *b"ca_minor", *b"caloppa\0", *b"can_spam", *b"casl\0\0\0\0", *b"ccpa\0\0\0\0", *b"colorado", *b"conventi", *b"coppa\0\0\0", *b"cpra\0\0\0\0", *b"ctdpa\0\0\0", *b"daa_prin", *b"de_bdsg\0", *b"de_tdddg", *b"delaware", *b"dir_95_4", *b"dpa_ph\0\0", *b"dpdpa_in", *b"eprivacy", *b"eu_ai_ac", *b"eu_dsa\0\0", *b"eu_us_dp", *b"eu_us_pr", *b"eu_us_sa", *b"fcra\0\0\0\0", *b"ferpa\0\0\0", *b"florida_", *b"fr_loi_i", *b"ftc_act\0", *b"gdpr\0\0\0\0", *b"glba\0\0\0\0", *b"global_c", *b"hipaa\0\0\0", *b"iab_tcf\0", *b"illinois", *b"indiana_", *b"iowa_cdp", *b"iso_2700", *b"iso_2701", *b"iso_2770", *b"israel_p", *b"it_act_i", *b"kentucky", *b"korea_pi", *b"ksa_pdpl", *b"kvkk\0\0\0\0", *b"lgpd\0\0\0\0", *b"maryland", *b"mexico_l", *b"minnesot", *b"montana_", *b"nai_code", *b"nebraska", *b"nevada_s", *b"new_hamp", *b"new_jers", *b"oecd_gui", *b"oregon_c", *b"pci_dss\0", *b"pdpa_my\0", *b"pdpa_sg\0", *b"pdpa_th\0", *b"pdpo_hk\0", *b"pipeda\0\0", *b"pipl\0\0\0\0", *b"popia\0\0\0", *b"privacy_", *b"privacy_", *b"quebec_l", *b"rhode_is", *b"shine_th", *b"soc_2\0\0\0", *b"swiss_dp", *b"swiss_fa", *b"swiss_us", *b"swiss_us", *b"swiss_us", *b"tcpa\0\0\0\0", *b"tdpsa\0\0\0", *b"tennesse", *b"trust_se", *b"uae_pdpl", *b"ucpa\0\0\0\0", *b"uk_dpa_1", *b"uk_dpa_2", *b"uk_exten", *b"uk_gdpr\0", *b"uk_pecr\0", *b"us_patri", *b"us_state", *b"vcdpa\0\0\0", *b"vppa\0\0\0\0", *b"washingt"],
    parents: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 14, 15, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95],
};

vocabulary! {
    /// How another document relates to this one.
    DocumentRelation, DOCUMENT_RELATIONS {
        /// The other document is a contract between the publisher and the person or the customer.
        Contract,
        /// The other document holds the terms on which the site or service is used.
        TermsOfUse,
        /// The other document governs the processing of data on a customer's behalf.
        DataProcessingAgreement,
        /// The other document licenses the software to its user.
        EndUserLicense,
        /// This policy is incorporated by reference into the other document.
        IncorporatedInto,
        /// This policy incorporates the other document by reference.
        Incorporates,
        /// This policy is called a part of the other document.
        PartOf,
        /// The other document defines words that this policy uses.
        DefinesTerms,
        /// The other document adds to this policy for certain products, people or places.
        SupplementalNotice,
        /// The other document adds to this policy for people of certain places.
        RegionalNotice,
        /// The other document adds to this policy for a certain product or service.
        ProductNotice,
        /// The other document adds to this policy for children or their parents.
        ChildrensNotice,
        /// The other document adds to this policy for people who apply for or hold a job.
        ApplicantNotice,
        /// The other document is shown where data are collected and states the essentials.
        NoticeAtCollection,
        /// The other document describes cookies and similar technologies.
        CookiePolicy,
        /// The other document is an earlier version of this policy.
        PreviousVersion,
        /// The other document is a later version of this policy.
        LaterVersion,
        /// The other document sums this policy up.
        Summary,
        /// The other document is a translation of this policy.
        Translation,
        /// The other document is the original of which this policy is a translation.
        OriginalLanguageVersion,
        /// The other document is a policy of the whole corporate group or of a parent company.
        GroupPolicy,
        /// The other document is the policy or terms of somebody else.
        ThirdPartyPolicy,
        /// The other document lists processors or sub-processors.
        SubProcessorList,
        /// The other document describes a transfer framework or shows a certification under it.
        FrameworkPage,
        /// The other document is a form or page for complaints to an independent body or authority.
        ComplaintForm,
        /// The other document is a form or page for privacy requests or opt-outs.
        RequestForm,
        /// The other document is a law, a standard or official guidance.
        LawText,
        /// The other document describes security measures.
        SecurityPage,
        /// The other document sets rules for the use of the service.
        AcceptableUsePolicy,
        /// The other document reports on requests or on how data are handled.
        TransparencyReport,
        /// The other document explains something that this policy mentions.
        ExplanatoryPage,
    }
}

static DOCUMENT_RELATIONS: VocabularyInfo = VocabularyInfo {
    name: "document_relations",
    title: "Document relation",
    definition: "How another document relates to this one.",
    terms: &[
        Term { name: "contract", parent: None, definition: "The other document is a contract between the publisher and the person or the customer.", synonyms: &["agreement", "customer agreement", "master agreement"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "terms_of_use", parent: Some("contract"), definition: "The other document holds the terms on which the site or service is used.", synonyms: &["terms of service", "terms and conditions", "user agreement"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "data_processing_agreement", parent: Some("contract"), definition: "The other document governs the processing of data on a customer's behalf.", synonyms: &["dpa", "data processing addendum"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "end_user_license", parent: Some("contract"), definition: "The other document licenses the software to its user.", synonyms: &["eula", "software licence"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "incorporated_into", parent: None, definition: "This policy is incorporated by reference into the other document.", synonyms: &["incorporated by reference into"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "incorporates", parent: None, definition: "This policy incorporates the other document by reference.", synonyms: &["incorporates by reference"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "part_of", parent: None, definition: "This policy is called a part of the other document.", synonyms: &["integral part of", "forms part of"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "defines_terms", parent: None, definition: "The other document defines words that this policy uses.", synonyms: &["definitions elsewhere"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "supplemental_notice", parent: None, definition: "The other document adds to this policy for certain products, people or places.", synonyms: &["additional notice", "ancillary privacy notice"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "regional_notice", parent: Some("supplemental_notice"), definition: "The other document adds to this policy for people of certain places.", synonyms: &["california notice", "gdpr notice"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "product_notice", parent: Some("supplemental_notice"), definition: "The other document adds to this policy for a certain product or service.", synonyms: &["service-specific notice"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "childrens_notice", parent: Some("supplemental_notice"), definition: "The other document adds to this policy for children or their parents.", synonyms: &["children's privacy policy"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "applicant_notice", parent: Some("supplemental_notice"), definition: "The other document adds to this policy for people who apply for or hold a job.", synonyms: &["recruitment privacy notice", "employee notice"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "notice_at_collection", parent: Some("supplemental_notice"), definition: "The other document is shown where data are collected and states the essentials.", synonyms: &["ccpa notice at collection", "just-in-time notice"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "cookie_policy", parent: None, definition: "The other document describes cookies and similar technologies.", synonyms: &["cookie notice", "cookie list"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "previous_version", parent: None, definition: "The other document is an earlier version of this policy.", synonyms: &["archived version", "prior policy"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "later_version", parent: None, definition: "The other document is a later version of this policy.", synonyms: &["new version", "replaced by"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "summary", parent: None, definition: "The other document sums this policy up.", synonyms: &["short notice", "highlights"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "translation", parent: None, definition: "The other document is a translation of this policy.", synonyms: &["other language version"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "original_language_version", parent: None, definition: "The other document is the original of which this policy is a translation.", synonyms: &["original version"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "group_policy", parent: None, definition: "The other document is a policy of the whole corporate group or of a parent company.", synonyms: &["corporate privacy policy"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "third_party_policy", parent: None, definition: "The other document is the policy or terms of somebody else.", synonyms: &["partner's privacy policy", "provider's policy"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "sub_processor_list", parent: None, definition: "The other document lists processors or sub-processors.", synonyms: &["subprocessor list", "vendor list"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "framework_page", parent: None, definition: "The other document describes a transfer framework or shows a certification under it.", synonyms: &["safe harbor list", "certification page"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "complaint_form", parent: None, definition: "The other document is a form or page for complaints to an independent body or authority.", synonyms: &["complaint page"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "request_form", parent: None, definition: "The other document is a form or page for privacy requests or opt-outs.", synonyms: &["opt-out page", "preference centre"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "law_text", parent: None, definition: "The other document is a law, a standard or official guidance.", synonyms: &["statute", "regulation"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "security_page", parent: None, definition: "The other document describes security measures.", synonyms: &["security white paper", "trust centre"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "acceptable_use_policy", parent: None, definition: "The other document sets rules for the use of the service.", synonyms: &["community guidelines"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "transparency_report", parent: None, definition: "The other document reports on requests or on how data are handled.", synonyms: &["government request report"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "explanatory_page", parent: None, definition: "The other document explains something that this policy mentions.", synonyms: &["help page", "faq", "learn more"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[28, 12, 11, 24, 0, 14, 2, 7, 3, 30, 23, 20, 4, 5, 16, 26, 13, 19, 6, 15, 10, 9, 25, 27, 22, 17, 8, 1, 21, 18, 29],
    starts: &[*b"acceptab", *b"applican", *b"children", *b"complain", *b"contract", *b"cookie_p", *b"data_pro", *b"defines_", *b"end_user", *b"explanat", *b"framewor", *b"group_po", *b"incorpor", *b"incorpor", *b"later_ve", *b"law_text", *b"notice_a", *b"original", *b"part_of\0", *b"previous", *b"product_", *b"regional", *b"request_", *b"security", *b"sub_proc", *b"summary\0", *b"suppleme", *b"terms_of", *b"third_pa", *b"translat", *b"transpar"],
    parents: &[0, 0, 0, 0, 4, 5, 6, 7, 8, 8, 8, 8, 8, 8, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30],
};

vocabulary! {
    /// A technique that stores or reads something on a device or records behaviour.
    TrackingKind, TRACKING_KINDS {
        /// A small file that a site stores in the browser and reads again; how long it lasts is told apart by its lifetime.
        Cookie,
        /// Data stored in the browser or app by other means than cookies.
        LocalStorage,
        /// A local shared object stored by the Flash plug-in.
        FlashCookie,
        /// An invisible object in a page or e-mail that reports when it is loaded.
        WebBeacon,
        /// A one-pixel image, or a snippet called a pixel, that reports a visit or an action.
        Pixel,
        /// A script or tag in the page that gathers and sends data.
        ScriptOrTag,
        /// A script that records clicks, movements and input so that a visit can be replayed.
        SessionReplay,
        /// Code of another company built into an app that gathers and sends data.
        Sdk,
        /// A record that the server writes for each request.
        ServerLog,
        /// Information that the browser or device sends by itself with each request.
        BrowserSent,
        /// Links made so that it is recorded whether they are followed.
        LinkTracking,
        /// Recording whether an e-mail is opened or its links are followed.
        EmailTracking,
        /// A tool embedded in a page, of the publisher or of others, that records activity there.
        Widget,
        /// A button or feed of a social network embedded in a page.
        SocialPlugin,
        /// Media or pages of another company shown within the page, which may gather data.
        EmbeddedContent,
        /// An identifier of a device or app that is read to recognise it.
        DeviceIdentifier,
        /// Recognising a device by its traits without storing anything on it.
        Fingerprinting,
        /// Linking devices or browsers that are used by the same person.
        CrossDeviceLinking,
        /// Following a person across sites of different companies, by whatever technology.
        CrossSiteTracking,
        /// Recording the position of a device, as by satellite, network or address.
        LocationTracking,
        /// A radio device that notices phones nearby.
        ProximityBeacon,
        /// Usage and diagnostic data that installed software sends to its maker.
        Telemetry,
        /// Technology named only as similar or related to cookies.
        SimilarTechnology,
    }
}

static TRACKING_KINDS: VocabularyInfo = VocabularyInfo {
    name: "tracking_kinds",
    title: "Tracking kind",
    definition: "A technique that stores or reads something on a device or records behaviour.",
    terms: &[
        Term { name: "cookie", parent: None, definition: "A small file that a site stores in the browser and reads again; how long it lasts is told apart by its lifetime.", synonyms: &["http cookie", "browser cookie"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "local_storage", parent: None, definition: "Data stored in the browser or app by other means than cookies.", synonyms: &["html5 storage", "web storage", "indexeddb", "browser cache"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "flash_cookie", parent: Some("local_storage"), definition: "A local shared object stored by the Flash plug-in.", synonyms: &["local shared object", "lso"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "web_beacon", parent: None, definition: "An invisible object in a page or e-mail that reports when it is loaded.", synonyms: &["clear gif", "web bug", "tracking beacon"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "pixel", parent: Some("web_beacon"), definition: "A one-pixel image, or a snippet called a pixel, that reports a visit or an action.", synonyms: &["pixel tag", "tracking pixel", "1x1 gif"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "script_or_tag", parent: None, definition: "A script or tag in the page that gathers and sends data.", synonyms: &["javascript tag", "tag manager", "analytics script"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "session_replay", parent: Some("script_or_tag"), definition: "A script that records clicks, movements and input so that a visit can be replayed.", synonyms: &["session recording", "heat map"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "sdk", parent: None, definition: "Code of another company built into an app that gathers and sends data.", synonyms: &["software development kit", "mobile sdk"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "server_log", parent: None, definition: "A record that the server writes for each request.", synonyms: &["log file", "web server log", "access log"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "browser_sent", parent: None, definition: "Information that the browser or device sends by itself with each request.", synonyms: &["http headers", "sent by your browser"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "link_tracking", parent: None, definition: "Links made so that it is recorded whether they are followed.", synonyms: &["click tracking", "redirect link", "tracked links"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "email_tracking", parent: None, definition: "Recording whether an e-mail is opened or its links are followed.", synonyms: &["open tracking"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "widget", parent: None, definition: "A tool embedded in a page, of the publisher or of others, that records activity there.", synonyms: &["embedded tool", "plug-in"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "social_plugin", parent: Some("widget"), definition: "A button or feed of a social network embedded in a page.", synonyms: &["like button", "share button"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "embedded_content", parent: None, definition: "Media or pages of another company shown within the page, which may gather data.", synonyms: &["iframe", "embedded video", "map"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "device_identifier", parent: None, definition: "An identifier of a device or app that is read to recognise it.", synonyms: &["advertising id", "idfa", "gaid"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "fingerprinting", parent: None, definition: "Recognising a device by its traits without storing anything on it.", synonyms: &["browser fingerprint", "device fingerprinting"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "cross_device_linking", parent: None, definition: "Linking devices or browsers that are used by the same person.", synonyms: &["cross-device tracking"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "cross_site_tracking", parent: None, definition: "Following a person across sites of different companies, by whatever technology.", synonyms: &["third-party tracking", "tracking across websites"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "location_tracking", parent: None, definition: "Recording the position of a device, as by satellite, network or address.", synonyms: &["gps", "geolocation"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "proximity_beacon", parent: None, definition: "A radio device that notices phones nearby.", synonyms: &["bluetooth beacon", "ibeacon", "wi-fi tracking"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "telemetry", parent: None, definition: "Usage and diagnostic data that installed software sends to its maker.", synonyms: &["phone home", "diagnostic data", "usage statistics"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "similar_technology", parent: None, definition: "Technology named only as similar or related to cookies.", synonyms: &["related technologies", "other tracking technologies"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[9, 0, 17, 18, 15, 11, 14, 16, 2, 10, 1, 19, 4, 20, 5, 7, 8, 6, 22, 13, 21, 3, 12],
    starts: &[*b"browser_", *b"cookie\0\0", *b"cross_de", *b"cross_si", *b"device_i", *b"email_tr", *b"embedded", *b"fingerpr", *b"flash_co", *b"link_tra", *b"local_st", *b"location", *b"pixel\0\0\0", *b"proximit", *b"script_o", *b"sdk\0\0\0\0\0", *b"server_l", *b"session_", *b"similar_", *b"social_p", *b"telemetr", *b"web_beac", *b"widget\0\0"],
    parents: &[0, 1, 1, 3, 3, 5, 5, 7, 8, 9, 10, 11, 12, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22],
};

vocabulary! {
    /// What a cookie or similar technique is there for.
    TrackingClass, TRACKING_CLASSES {
        /// Needed for the service that the person asked for to work at all.
        StrictlyNecessary,
        /// Needed to keep the service and its users safe, as against fraud or attack.
        Security,
        /// Enables features of the service that the person may use.
        Functional,
        /// Remembers choices such as language, login name or layout.
        Preferences,
        /// Measures how the site or service is used.
        Analytics,
        /// Measures how fast and reliably pages work.
        Performance,
        /// Serves to choose, show or measure advertisements.
        Advertising,
        /// Connects the site with social networks.
        SocialMedia,
        /// The text says that these have no class yet.
        Unclassified,
    }
}

static TRACKING_CLASSES: VocabularyInfo = VocabularyInfo {
    name: "tracking_classes",
    title: "Tracking class",
    definition: "What a cookie or similar technique is there for.",
    terms: &[
        Term { name: "strictly_necessary", parent: None, definition: "Needed for the service that the person asked for to work at all.", synonyms: &["essential", "required"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "security", parent: None, definition: "Needed to keep the service and its users safe, as against fraud or attack.", synonyms: &["fraud detection"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "functional", parent: None, definition: "Enables features of the service that the person may use.", synonyms: &["functionality", "features"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "preferences", parent: Some("functional"), definition: "Remembers choices such as language, login name or layout.", synonyms: &["personalisation", "remember me"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "analytics", parent: None, definition: "Measures how the site or service is used.", synonyms: &["statistics", "measurement", "web analytics"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "performance", parent: Some("analytics"), definition: "Measures how fast and reliably pages work.", synonyms: &["performance monitoring"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "advertising", parent: None, definition: "Serves to choose, show or measure advertisements.", synonyms: &["marketing", "targeting", "retargeting"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "social_media", parent: None, definition: "Connects the site with social networks.", synonyms: &["social sharing"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "unclassified", parent: None, definition: "The text says that these have no class yet.", synonyms: &["uncategorised"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[6, 4, 2, 5, 3, 1, 7, 0, 8],
    starts: &[*b"advertis", *b"analytic", *b"function", *b"performa", *b"preferen", *b"security", *b"social_m", *b"strictly", *b"unclassi"],
    parents: &[0, 1, 2, 2, 4, 4, 6, 7, 8],
};

vocabulary! {
    /// What a recipient of data is bound to.
    Obligation, OBLIGATIONS {
        /// The recipient is bound by a contract with the publisher.
        Contract,
        /// The recipient acts for the publisher and in its place.
        ActOnBehalf,
        /// The recipient may use the data only for the task it was given.
        UseOnlyForTask,
        /// The recipient may process the data only on documented instructions.
        OnlyOnInstructions,
        /// The recipient may not use the data for its own promotion.
        NoOwnMarketing,
        /// The recipient must comply with this policy.
        FollowThisPolicy,
        /// The recipient must keep to the policy that was in effect when the data were collected.
        FollowPolicyAtCollection,
        /// What the recipient does is governed by its own terms and privacy policy.
        OwnTerms,
        /// The recipient must give the data at least the same protection.
        SameProtection,
        /// The recipient adheres to the principles of a transfer framework or is bound to equal protection.
        FollowFramework,
        /// The recipient must keep the data secret.
        Confidentiality,
        /// The recipient may not pass the data on.
        NoFurtherDisclosure,
        /// The recipient may not sell the data or share them for advertising.
        NoSale,
        /// The recipient may not combine the data with data from other sources.
        NoCombining,
        /// The recipient may not try to identify people from the data.
        NoReidentification,
        /// The recipient must protect the data by suitable measures.
        SecurityMeasures,
        /// The recipient must comply with the law that applies.
        ComplyWithLaw,
        /// The recipient must put the same duties on those whom it engages in turn.
        BindSubProcessors,
        /// The recipient must report breaches to the publisher.
        BreachReport,
        /// The recipient must let the publisher examine how it handles the data.
        Audit,
        /// The recipient must delete or return the data when the task is done.
        DeleteAfterTask,
    }
}

static OBLIGATIONS: VocabularyInfo = VocabularyInfo {
    name: "obligations",
    title: "Obligation",
    definition: "What a recipient of data is bound to.",
    terms: &[
        Term { name: "contract", parent: None, definition: "The recipient is bound by a contract with the publisher.", synonyms: &["contractual obligations", "written agreement"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "act_on_behalf", parent: None, definition: "The recipient acts for the publisher and in its place.", synonyms: &["on our behalf", "as our agent"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "use_only_for_task", parent: None, definition: "The recipient may use the data only for the task it was given.", synonyms: &["only to perform these tasks", "limited use"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "only_on_instructions", parent: Some("use_only_for_task"), definition: "The recipient may process the data only on documented instructions.", synonyms: &["upon our instructions"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "no_own_marketing", parent: Some("use_only_for_task"), definition: "The recipient may not use the data for its own promotion.", synonyms: &["no promotional use"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "follow_this_policy", parent: None, definition: "The recipient must comply with this policy.", synonyms: &["obligated to comply with this policy"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "follow_policy_at_collection", parent: None, definition: "The recipient must keep to the policy that was in effect when the data were collected.", synonyms: &["policy in effect at collection"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "own_terms", parent: None, definition: "What the recipient does is governed by its own terms and privacy policy.", synonyms: &["their own privacy policy", "governed by their own terms"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "same_protection", parent: None, definition: "The recipient must give the data at least the same protection.", synonyms: &["equivalent protection", "same level of protection"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "follow_framework", parent: Some("same_protection"), definition: "The recipient adheres to the principles of a transfer framework or is bound to equal protection.", synonyms: &["safe harbor onward transfer", "privacy shield principles"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "confidentiality", parent: None, definition: "The recipient must keep the data secret.", synonyms: &["non-disclosure", "confidentiality agreement"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "no_further_disclosure", parent: None, definition: "The recipient may not pass the data on.", synonyms: &["no onward disclosure", "may not share further"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "no_sale", parent: None, definition: "The recipient may not sell the data or share them for advertising.", synonyms: &["prohibited from selling"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "no_combining", parent: None, definition: "The recipient may not combine the data with data from other sources.", synonyms: &["no merging of data"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "no_reidentification", parent: None, definition: "The recipient may not try to identify people from the data.", synonyms: &["no re-identification"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "security_measures", parent: None, definition: "The recipient must protect the data by suitable measures.", synonyms: &["appropriate safeguards", "adequate security"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "comply_with_law", parent: None, definition: "The recipient must comply with the law that applies.", synonyms: &["applicable data protection law"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "bind_sub_processors", parent: None, definition: "The recipient must put the same duties on those whom it engages in turn.", synonyms: &["flow-down", "subprocessor obligations"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "breach_report", parent: None, definition: "The recipient must report breaches to the publisher.", synonyms: &["incident notice to us"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "audit", parent: None, definition: "The recipient must let the publisher examine how it handles the data.", synonyms: &["inspection", "right to audit"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "delete_after_task", parent: None, definition: "The recipient must delete or return the data when the task is done.", synonyms: &["return or destroy"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[1, 19, 17, 18, 16, 10, 0, 20, 9, 6, 5, 13, 11, 4, 14, 12, 3, 7, 8, 15, 2],
    starts: &[*b"act_on_b", *b"audit\0\0\0", *b"bind_sub", *b"breach_r", *b"comply_w", *b"confiden", *b"contract", *b"delete_a", *b"follow_f", *b"follow_p", *b"follow_t", *b"no_combi", *b"no_furth", *b"no_own_m", *b"no_reide", *b"no_sale\0", *b"only_on_", *b"own_term", *b"same_pro", *b"security", *b"use_only"],
    parents: &[0, 1, 2, 2, 2, 5, 6, 7, 8, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20],
};

vocabulary! {
    /// The way in which a person uses a right or makes a choice.
    Means, MEANS {
        /// Any way of contacting the publisher, none named.
        Contact,
        /// By writing an e-mail.
        Email,
        /// By calling on the telephone.
        Phone,
        /// By sending a fax.
        Fax,
        /// By sending a letter.
        PostalMail,
        /// By a form on a website.
        WebForm,
        /// By a chat with the publisher's staff or bot.
        Chat,
        /// By coming in person.
        InPerson,
        /// By answering a message received.
        Reply,
        /// In the settings or pages of the person's account.
        AccountSettings,
        /// With a function of the product itself.
        InProduct,
        /// On a page where message or privacy preferences are set.
        PreferenceCentre,
        /// By following the instructions in the message.
        UnsubscribeInstructions,
        /// By a link in the message.
        UnsubscribeLink,
        /// By a link on the site for refusing a use, such as one on sale.
        OptOutLink,
        /// On an opt-out page of an industry body.
        IndustryOptOut,
        /// On a page of the other company concerned.
        ThirdPartyPage,
        /// By installing a tool or storing an opt-out cookie.
        OptOutTool,
        /// In the banner or tool with which the site asks about cookies.
        CookieBanner,
        /// By ticking or clearing a box.
        Checkbox,
        /// In the settings of the browser.
        BrowserSettings,
        /// In the settings of the device or its operating system.
        DeviceSettings,
        /// By removing the software or app.
        Uninstall,
        /// By a signal that browser or device sends with each request.
        UserPreferenceSignal,
        /// By an agent who acts for the person.
        AuthorizedAgent,
        /// By a parent or guardian who acts for the person.
        Guardian,
        /// By not giving the data or not using the service.
        Refrain,
        /// By way of the organisation whose account it is.
        Administrator,
    }
}

static MEANS: VocabularyInfo = VocabularyInfo {
    name: "means",
    title: "Means",
    definition: "The way in which a person uses a right or makes a choice.",
    terms: &[
        Term { name: "contact", parent: None, definition: "Any way of contacting the publisher, none named.", synonyms: &["contact us", "let us know", "notify us"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "email", parent: Some("contact"), definition: "By writing an e-mail.", synonyms: &["electronic mail", "send an email"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "phone", parent: Some("contact"), definition: "By calling on the telephone.", synonyms: &["call", "telephone", "toll-free number"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "fax", parent: Some("contact"), definition: "By sending a fax.", synonyms: &["telefax"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "postal_mail", parent: Some("contact"), definition: "By sending a letter.", synonyms: &["post", "in writing", "mail"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "web_form", parent: Some("contact"), definition: "By a form on a website.", synonyms: &["online form", "request form", "webform"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "chat", parent: Some("contact"), definition: "By a chat with the publisher's staff or bot.", synonyms: &["live chat"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "in_person", parent: Some("contact"), definition: "By coming in person.", synonyms: &["at our premises"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "reply", parent: Some("contact"), definition: "By answering a message received.", synonyms: &["reply to the email", "text stop"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "account_settings", parent: None, definition: "In the settings or pages of the person's account.", synonyms: &["profile page", "dashboard", "log in to your account"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "in_product", parent: None, definition: "With a function of the product itself.", synonyms: &["product feature", "self-service", "api"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "preference_centre", parent: None, definition: "On a page where message or privacy preferences are set.", synonyms: &["preference center", "privacy dashboard"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "unsubscribe_instructions", parent: None, definition: "By following the instructions in the message.", synonyms: &["opt-out instructions"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "unsubscribe_link", parent: Some("unsubscribe_instructions"), definition: "By a link in the message.", synonyms: &["opt-out link in emails"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "opt_out_link", parent: None, definition: "By a link on the site for refusing a use, such as one on sale.", synonyms: &["do not sell link", "your privacy choices link"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "industry_opt_out", parent: None, definition: "On an opt-out page of an industry body.", synonyms: &["adchoices", "nai opt-out", "youronlinechoices"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "third_party_page", parent: None, definition: "On a page of the other company concerned.", synonyms: &["partner's website", "google ads settings"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "opt_out_tool", parent: None, definition: "By installing a tool or storing an opt-out cookie.", synonyms: &["browser add-on", "opt-out cookie"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "cookie_banner", parent: None, definition: "In the banner or tool with which the site asks about cookies.", synonyms: &["consent management platform", "cookie settings"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "checkbox", parent: None, definition: "By ticking or clearing a box.", synonyms: &["tick box", "opt-in box"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "browser_settings", parent: None, definition: "In the settings of the browser.", synonyms: &["browser options", "browser preferences"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "device_settings", parent: None, definition: "In the settings of the device or its operating system.", synonyms: &["phone settings", "ad tracking limit", "app permissions"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "uninstall", parent: None, definition: "By removing the software or app.", synonyms: &["deinstall"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "user_preference_signal", parent: None, definition: "By a signal that browser or device sends with each request.", synonyms: &["global privacy control", "do not track"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "authorized_agent", parent: None, definition: "By an agent who acts for the person.", synonyms: &["agent", "representative"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "guardian", parent: None, definition: "By a parent or guardian who acts for the person.", synonyms: &["parent"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "refrain", parent: None, definition: "By not giving the data or not using the service.", synonyms: &["stop using the service", "do not provide"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "administrator", parent: None, definition: "By way of the organisation whose account it is.", synonyms: &["your employer", "account owner"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[9, 27, 24, 20, 6, 19, 0, 18, 21, 1, 3, 25, 7, 10, 15, 14, 17, 2, 4, 11, 26, 8, 16, 22, 12, 13, 23, 5],
    starts: &[*b"account_", *b"administ", *b"authoriz", *b"browser_", *b"chat\0\0\0\0", *b"checkbox", *b"contact\0", *b"cookie_b", *b"device_s", *b"email\0\0\0", *b"fax\0\0\0\0\0", *b"guardian", *b"in_perso", *b"in_produ", *b"industry", *b"opt_out_", *b"opt_out_", *b"phone\0\0\0", *b"postal_m", *b"preferen", *b"refrain\0", *b"reply\0\0\0", *b"third_pa", *b"uninstal", *b"unsubscr", *b"unsubscr", *b"user_pre", *b"web_form"],
    parents: &[0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 10, 11, 12, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27],
};

vocabulary! {
    /// What happens to a person who refuses or uses a choice.
    Consequence, CONSEQUENCES {
        /// The service cannot be used or provided at all.
        ServiceUnavailable,
        /// Parts or functions of the service cannot be used.
        SomeFeaturesUnavailable,
        /// The service may not work properly.
        ServiceDegraded,
        /// An account cannot be opened.
        NoRegistration,
        /// Purchases or other transactions cannot be made.
        NoTransactions,
        /// Questions or requests cannot be answered.
        NoResponse,
        /// The account is made inactive.
        AccountDeactivated,
        /// The account is closed for good.
        AccountTerminated,
        /// Data or content of the person are lost or can no longer be reached.
        DataLost,
        /// Advertisements are shown all the same but fit the person less.
        LessRelevantAds,
        /// Content or offers are no longer fitted to the person.
        LessPersonalisation,
        /// Messages about the service or account still arrive.
        ServiceMessagesContinue,
        /// What was done before stays lawful or cannot be undone.
        EarlierProcessingUnaffected,
        /// The choice works only for the browser or device where it was made.
        AppliesPerDevice,
        /// A discount, reward or benefit is lost.
        BenefitLost,
        /// A contract cannot be made or carried out.
        ContractNotConcluded,
        /// Notices arrive in writing instead of electronically.
        WrittenNoticeInstead,
        /// The text says that nothing follows.
        NoConsequence,
    }
}

static CONSEQUENCES: VocabularyInfo = VocabularyInfo {
    name: "consequences",
    title: "Consequence",
    definition: "What happens to a person who refuses or uses a choice.",
    terms: &[
        Term { name: "service_unavailable", parent: None, definition: "The service cannot be used or provided at all.", synonyms: &["cannot use the service", "no access"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "some_features_unavailable", parent: None, definition: "Parts or functions of the service cannot be used.", synonyms: &["limited functionality", "not all portions"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "service_degraded", parent: None, definition: "The service may not work properly.", synonyms: &["may not function correctly", "worse experience"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "no_registration", parent: None, definition: "An account cannot be opened.", synonyms: &["cannot register", "no account"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "no_transactions", parent: None, definition: "Purchases or other transactions cannot be made.", synonyms: &["cannot order", "no purchase"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "no_response", parent: None, definition: "Questions or requests cannot be answered.", synonyms: &["cannot respond"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "account_deactivated", parent: None, definition: "The account is made inactive.", synonyms: &["account disabled", "account suspended"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "account_terminated", parent: None, definition: "The account is closed for good.", synonyms: &["account closed", "account deleted"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "data_lost", parent: None, definition: "Data or content of the person are lost or can no longer be reached.", synonyms: &["content removed"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "less_relevant_ads", parent: None, definition: "Advertisements are shown all the same but fit the person less.", synonyms: &["generic ads", "ads not tailored"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "less_personalisation", parent: None, definition: "Content or offers are no longer fitted to the person.", synonyms: &["less tailored content"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "service_messages_continue", parent: None, definition: "Messages about the service or account still arrive.", synonyms: &["transactional emails continue", "non-promotional messages"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "earlier_processing_unaffected", parent: None, definition: "What was done before stays lawful or cannot be undone.", synonyms: &["not retroactive", "lawfulness before withdrawal"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "applies_per_device", parent: None, definition: "The choice works only for the browser or device where it was made.", synonyms: &["repeat on each device", "clearing cookies resets"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "benefit_lost", parent: None, definition: "A discount, reward or benefit is lost.", synonyms: &["loyalty benefits lost", "price difference"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "contract_not_concluded", parent: None, definition: "A contract cannot be made or carried out.", synonyms: &["cannot perform the contract"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "written_notice_instead", parent: None, definition: "Notices arrive in writing instead of electronically.", synonyms: &["paper notices"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "no_consequence", parent: None, definition: "The text says that nothing follows.", synonyms: &["without detriment", "no disadvantage"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[6, 7, 13, 14, 15, 8, 12, 10, 9, 17, 3, 5, 4, 2, 11, 0, 1, 16],
    starts: &[*b"account_", *b"account_", *b"applies_", *b"benefit_", *b"contract", *b"data_los", *b"earlier_", *b"less_per", *b"less_rel", *b"no_conse", *b"no_regis", *b"no_respo", *b"no_trans", *b"service_", *b"service_", *b"service_", *b"some_fea", *b"written_"],
    parents: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17],
};

vocabulary! {
    /// How something is made known.
    Announcement, ANNOUNCEMENTS {
        /// A notice placed on the website or the service, apart from the policy itself.
        WebsiteNotice,
        /// A notice placed on the home page.
        HomePageNotice,
        /// The changed policy is posted where the policy stands.
        PolicyPagePosting,
        /// A notice of the change is placed in the policy itself.
        NoticeInPolicy,
        /// The date on the policy is changed.
        DateChange,
        /// By e-mail to the people concerned.
        Email,
        /// By e-mail to those who have asked for it.
        OnRequestEmail,
        /// By a notice shown within the product or app.
        InProduct,
        /// By a message in the person's account.
        AccountMessage,
        /// By a push notification on a device.
        Push,
        /// By text message.
        Sms,
        /// By letter to the people concerned.
        Postal,
        /// By telephone to the people concerned.
        Phone,
        /// By public announcement, as in the press or on social media.
        Press,
        /// In whatever way the law demands.
        AsLawRequires,
        /// Notice is given in a way that the text does not name.
        UnspecifiedNotice,
    }
}

static ANNOUNCEMENTS: VocabularyInfo = VocabularyInfo {
    name: "announcements",
    title: "Announcement",
    definition: "How something is made known.",
    terms: &[
        Term { name: "website_notice", parent: None, definition: "A notice placed on the website or the service, apart from the policy itself.", synonyms: &["notice on the site", "banner", "prominent notice"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "home_page_notice", parent: Some("website_notice"), definition: "A notice placed on the home page.", synonyms: &["front page notice"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "policy_page_posting", parent: None, definition: "The changed policy is posted where the policy stands.", synonyms: &["post on this page", "posting of revised policy"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "notice_in_policy", parent: None, definition: "A notice of the change is placed in the policy itself.", synonyms: &["notice in this policy", "change log"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "date_change", parent: None, definition: "The date on the policy is changed.", synonyms: &["revised date", "last updated date"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "email", parent: None, definition: "By e-mail to the people concerned.", synonyms: &["email notice"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "on_request_email", parent: Some("email"), definition: "By e-mail to those who have asked for it.", synonyms: &["email on request", "subscribe to changes"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "in_product", parent: None, definition: "By a notice shown within the product or app.", synonyms: &["in-app notice", "pop-up"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "account_message", parent: None, definition: "By a message in the person's account.", synonyms: &["inbox message", "dashboard notice"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "push", parent: None, definition: "By a push notification on a device.", synonyms: &["push notification"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "sms", parent: None, definition: "By text message.", synonyms: &["text message"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "postal", parent: None, definition: "By letter to the people concerned.", synonyms: &["mail", "written notice"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "phone", parent: None, definition: "By telephone to the people concerned.", synonyms: &["call"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "press", parent: None, definition: "By public announcement, as in the press or on social media.", synonyms: &["public notice", "blog post"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "as_law_requires", parent: None, definition: "In whatever way the law demands.", synonyms: &["as required by law"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "unspecified_notice", parent: None, definition: "Notice is given in a way that the text does not name.", synonyms: &["provide notice", "we will notify you"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[8, 14, 4, 5, 1, 7, 3, 6, 12, 2, 11, 13, 9, 10, 15, 0],
    starts: &[*b"account_", *b"as_law_r", *b"date_cha", *b"email\0\0\0", *b"home_pag", *b"in_produ", *b"notice_i", *b"on_reque", *b"phone\0\0\0", *b"policy_p", *b"postal\0\0", *b"press\0\0\0", *b"push\0\0\0\0", *b"sms\0\0\0\0\0", *b"unspecif", *b"website_"],
    parents: &[0, 0, 2, 3, 4, 5, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15],
};

vocabulary! {
    /// The kind of change to the policy.
    ChangeTrigger, CHANGE_TRIGGERS {
        /// Every change of the policy.
        Any,
        /// A change that the text calls small or not material.
        Minor,
        /// A change that the text calls material, significant or substantial.
        Material,
        /// A change that lets the publisher do materially more with data, or protects people materially less.
        MateriallyLessRestrictive,
        /// A use that was not disclosed before.
        NewUse,
        /// A disclosure to kinds of recipients that were not named before.
        NewRecipients,
        /// Collection of kinds of data that were not named before.
        NewData,
        /// A change that follows a change of law.
        LawChange,
        /// A change of the company that is responsible for the data.
        ControllerChange,
    }
}

static CHANGE_TRIGGERS: VocabularyInfo = VocabularyInfo {
    name: "change_triggers",
    title: "Change trigger",
    definition: "The kind of change to the policy.",
    terms: &[
        Term { name: "any", parent: None, definition: "Every change of the policy.", synonyms: &["any change", "amendments"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "minor", parent: Some("any"), definition: "A change that the text calls small or not material.", synonyms: &["non-material", "editorial"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "material", parent: Some("any"), definition: "A change that the text calls material, significant or substantial.", synonyms: &["significant change", "substantial change"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "materially_less_restrictive", parent: Some("material"), definition: "A change that lets the publisher do materially more with data, or protects people materially less.", synonyms: &["less protective change", "reduces your rights"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "new_use", parent: Some("any"), definition: "A use that was not disclosed before.", synonyms: &["new purpose", "uses not previously disclosed"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "new_recipients", parent: Some("any"), definition: "A disclosure to kinds of recipients that were not named before.", synonyms: &["new sharing"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "new_data", parent: Some("any"), definition: "Collection of kinds of data that were not named before.", synonyms: &["additional data"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "law_change", parent: Some("any"), definition: "A change that follows a change of law.", synonyms: &["legal developments", "regulatory change"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "controller_change", parent: Some("any"), definition: "A change of the company that is responsible for the data.", synonyms: &["new owner"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[0, 8, 7, 2, 3, 1, 6, 5, 4],
    starts: &[*b"any\0\0\0\0\0", *b"controll", *b"law_chan", *b"material", *b"material", *b"minor\0\0\0", *b"new_data", *b"new_reci", *b"new_use\0"],
    parents: &[0, 0, 0, 2, 0, 0, 0, 0, 0],
};

vocabulary! {
    /// When a change takes effect.
    EffectiveMoment, EFFECTIVE_MOMENTS {
        /// At once when the change is made, whether or not it has been posted.
        Immediately,
        /// When the changed policy is posted.
        OnPosting,
        /// When notice of the change is given.
        OnNotice,
        /// When the notice period has passed.
        AfterNoticePeriod,
        /// On the date that the changed policy states.
        OnStatedDate,
        /// When the person accepts the change.
        OnAcceptance,
        /// When the person next uses the service.
        NextUse,
        /// When the contract or subscription is renewed.
        OnRenewal,
    }
}

static EFFECTIVE_MOMENTS: VocabularyInfo = VocabularyInfo {
    name: "effective_moments",
    title: "Effective moment",
    definition: "When a change takes effect.",
    terms: &[
        Term { name: "immediately", parent: None, definition: "At once when the change is made, whether or not it has been posted.", synonyms: &["without delay"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "on_posting", parent: None, definition: "When the changed policy is posted.", synonyms: &["when posted", "upon publication"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "on_notice", parent: None, definition: "When notice of the change is given.", synonyms: &["upon notification"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "after_notice_period", parent: None, definition: "When the notice period has passed.", synonyms: &["after 30 days"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "on_stated_date", parent: None, definition: "On the date that the changed policy states.", synonyms: &["effective date"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "on_acceptance", parent: None, definition: "When the person accepts the change.", synonyms: &["upon consent"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "next_use", parent: None, definition: "When the person next uses the service.", synonyms: &["continued use"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "on_renewal", parent: None, definition: "When the contract or subscription is renewed.", synonyms: &["renewal term"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[3, 0, 6, 5, 2, 1, 7, 4],
    starts: &[*b"after_no", *b"immediat", *b"next_use", *b"on_accep", *b"on_notic", *b"on_posti", *b"on_renew", *b"on_state"],
    parents: &[0, 1, 2, 3, 4, 5, 6, 7],
};

vocabulary! {
    /// What a change means for data already held.
    PriorData, PRIOR_DATA {
        /// The changed policy also governs data collected before.
        NewPolicyApplies,
        /// Data stay under the policy that was in effect when they were collected.
        PolicyAtCollectionApplies,
        /// The changed policy governs data collected before only if the person agrees.
        ConsentNeeded,
        /// The changed policy governs data collected before unless the person objects.
        OptOutOffered,
        /// The changed policy governs data collected before, and consent is sought where the law demands it.
        ConsentIfLawRequires,
    }
}

static PRIOR_DATA: VocabularyInfo = VocabularyInfo {
    name: "prior_data",
    title: "Prior data",
    definition: "What a change means for data already held.",
    terms: &[
        Term { name: "new_policy_applies", parent: None, definition: "The changed policy also governs data collected before.", synonyms: &["applies to all data held"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "policy_at_collection_applies", parent: None, definition: "Data stay under the policy that was in effect when they were collected.", synonyms: &["policy in effect at the time of collection"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "consent_needed", parent: None, definition: "The changed policy governs data collected before only if the person agrees.", synonyms: &["only with consent"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "opt_out_offered", parent: None, definition: "The changed policy governs data collected before unless the person objects.", synonyms: &["right to object to new use"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "consent_if_law_requires", parent: None, definition: "The changed policy governs data collected before, and consent is sought where the law demands it.", synonyms: &["consent as may be required by law"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[4, 2, 0, 3, 1],
    starts: &[*b"consent_", *b"consent_", *b"new_poli", *b"opt_out_", *b"policy_a"],
    parents: &[0, 1, 2, 3, 4],
};

vocabulary! {
    /// Whether a change needs consent.
    ChangeConsent, CHANGE_CONSENTS {
        /// Consent to the change is obtained.
        Obtain,
        /// Consent to the change is obtained where the law demands it.
        ObtainIfLawRequires,
        /// The change applies without consent.
        NotNeeded,
    }
}

static CHANGE_CONSENTS: VocabularyInfo = VocabularyInfo {
    name: "change_consents",
    title: "Change consent",
    definition: "Whether a change needs consent.",
    terms: &[
        Term { name: "obtain", parent: None, definition: "Consent to the change is obtained.", synonyms: &["ask for consent"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "obtain_if_law_requires", parent: None, definition: "Consent to the change is obtained where the law demands it.", synonyms: &["as may be required by law"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "not_needed", parent: None, definition: "The change applies without consent.", synonyms: &["without consent"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[2, 0, 1],
    starts: &[*b"not_need", *b"obtain\0\0", *b"obtain_i"],
    parents: &[0, 1, 2],
};

vocabulary! {
    /// The event that ends retention.
    EndEvent, END_EVENTS {
        /// The account is closed.
        AccountClosure,
        /// The account is made inactive.
        AccountDeactivation,
        /// The contract, subscription or relationship ends.
        ContractEnd,
        /// The person withdraws consent.
        ConsentWithdrawn,
        /// The person opts out or objects.
        OptOut,
        /// The person asks for deletion.
        DeletionRequest,
        /// The person deletes the data with the means of the service.
        UserDeletes,
        /// The purpose has been met.
        PurposeFulfilled,
        /// A question or request has been dealt with.
        RequestAnswered,
        /// The transaction or order has been carried out.
        TransactionCompleted,
        /// The session ends.
        SessionEnd,
        /// The browser is closed.
        BrowserClosed,
        /// The person deletes the cookies.
        CookiesDeleted,
        /// The person has not used the service for some time.
        Inactivity,
        /// A dispute or claim has been settled.
        LegalClaimSettled,
        /// The time within which claims can be brought has run out.
        LimitationEnd,
        /// The period for which the law demands that data be kept has run out.
        LegalRetentionEnd,
        /// The recruitment has ended.
        RecruitmentEnd,
        /// The employment has ended.
        EmploymentEnd,
        /// An event, contest or survey has ended.
        EventEnd,
        /// A child comes of age.
        Majority,
        /// The person has died.
        Death,
        /// The publisher ends the service or its business.
        BusinessEnd,
    }
}

static END_EVENTS: VocabularyInfo = VocabularyInfo {
    name: "end_events",
    title: "End event",
    definition: "The event that ends retention.",
    terms: &[
        Term { name: "account_closure", parent: None, definition: "The account is closed.", synonyms: &["account deletion", "end of account"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "account_deactivation", parent: None, definition: "The account is made inactive.", synonyms: &["account disabled"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "contract_end", parent: None, definition: "The contract, subscription or relationship ends.", synonyms: &["termination", "end of subscription", "end of relationship"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "consent_withdrawn", parent: None, definition: "The person withdraws consent.", synonyms: &["revocation"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "opt_out", parent: None, definition: "The person opts out or objects.", synonyms: &["unsubscribe", "objection"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "deletion_request", parent: None, definition: "The person asks for deletion.", synonyms: &["erasure request"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "user_deletes", parent: None, definition: "The person deletes the data with the means of the service.", synonyms: &["you delete it"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "purpose_fulfilled", parent: None, definition: "The purpose has been met.", synonyms: &["no longer needed"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "request_answered", parent: None, definition: "A question or request has been dealt with.", synonyms: &["ticket closed", "inquiry resolved"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "transaction_completed", parent: None, definition: "The transaction or order has been carried out.", synonyms: &["order completed"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "session_end", parent: None, definition: "The session ends.", synonyms: &["logout"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "browser_closed", parent: Some("session_end"), definition: "The browser is closed.", synonyms: &["close your browser"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "cookies_deleted", parent: None, definition: "The person deletes the cookies.", synonyms: &["clearing cookies"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "inactivity", parent: None, definition: "The person has not used the service for some time.", synonyms: &["dormant account", "last activity"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "legal_claim_settled", parent: None, definition: "A dispute or claim has been settled.", synonyms: &["dispute resolved", "end of proceedings"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "limitation_end", parent: None, definition: "The time within which claims can be brought has run out.", synonyms: &["statute of limitations"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "legal_retention_end", parent: None, definition: "The period for which the law demands that data be kept has run out.", synonyms: &["statutory retention expired"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "recruitment_end", parent: None, definition: "The recruitment has ended.", synonyms: &["position filled"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "employment_end", parent: None, definition: "The employment has ended.", synonyms: &["leaving the company"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "event_end", parent: None, definition: "An event, contest or survey has ended.", synonyms: &["end of contest"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "majority", parent: None, definition: "A child comes of age.", synonyms: &["reaching adulthood"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "death", parent: None, definition: "The person has died.", synonyms: &["deceased"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "business_end", parent: None, definition: "The publisher ends the service or its business.", synonyms: &["service discontinued"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[0, 1, 11, 22, 3, 2, 12, 21, 5, 18, 19, 13, 14, 16, 15, 20, 4, 7, 17, 8, 10, 9, 6],
    starts: &[*b"account_", *b"account_", *b"browser_", *b"business", *b"consent_", *b"contract", *b"cookies_", *b"death\0\0\0", *b"deletion", *b"employme", *b"event_en", *b"inactivi", *b"legal_cl", *b"legal_re", *b"limitati", *b"majority", *b"opt_out\0", *b"purpose_", *b"recruitm", *b"request_", *b"session_", *b"transact", *b"user_del"],
    parents: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22],
};

vocabulary! {
    /// What happens to data when retention ends.
    Disposal, DISPOSALS {
        /// The data are deleted.
        Erased,
        /// The data are made anonymous and kept.
        Anonymised,
        /// The data are kept only in aggregated form.
        Aggregated,
        /// The data are moved to an archive.
        Archived,
        /// The data are given back.
        Returned,
        /// The data are kept but closed to ordinary use.
        Blocked,
    }
}

static DISPOSALS: VocabularyInfo = VocabularyInfo {
    name: "disposals",
    title: "Disposal",
    definition: "What happens to data when retention ends.",
    terms: &[
        Term { name: "erased", parent: None, definition: "The data are deleted.", synonyms: &["deleted", "destroyed", "purged"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "anonymised", parent: None, definition: "The data are made anonymous and kept.", synonyms: &["anonymized", "de-identified"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "aggregated", parent: None, definition: "The data are kept only in aggregated form.", synonyms: &["statistics only"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "archived", parent: None, definition: "The data are moved to an archive.", synonyms: &["archival"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "returned", parent: None, definition: "The data are given back.", synonyms: &["handed back", "exported"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "blocked", parent: None, definition: "The data are kept but closed to ordinary use.", synonyms: &["restricted", "suppressed"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[2, 1, 3, 5, 0, 4],
    starts: &[*b"aggregat", *b"anonymis", *b"archived", *b"blocked\0", *b"erased\0\0", *b"returned"],
    parents: &[0, 1, 2, 3, 4, 5],
};

vocabulary! {
    /// A principle of a framework.
    Principle, PRINCIPLES {
        /// All seven Safe Harbor Privacy Principles together.
        SafeHarborPrinciples,
        /// Data go to third parties only with notice and choice, or to agents that give equal protection (Safe Harbor).
        OnwardTransfer,
        /// Data are relevant and reliable for their intended use (Safe Harbor).
        DataIntegrity,
        /// Recourse, verification and remedies are provided (Safe Harbor).
        Enforcement,
        /// The Frequently Asked Questions that belong to the Safe Harbor Principles.
        SafeHarborFaqs,
        /// All Privacy Shield Principles together.
        PrivacyShieldPrinciples,
        /// All Data Privacy Framework Principles together.
        DpfPrinciples,
        /// People are told about the collection and use of their data.
        Notice,
        /// People can refuse certain uses and disclosures of their data.
        Choice,
        /// Data are protected by reasonable precautions.
        Security,
        /// People can see, correct and delete data held about them.
        Access,
        /// Data go to third parties only under a contract, and the organisation answers for its agents (Privacy Shield, DPF).
        AccountabilityForOnwardTransfer,
        /// Data are limited to what is relevant and not used incompatibly (Privacy Shield, DPF).
        DataIntegrityAndPurposeLimitation,
        /// Recourse, verification, remedies and liability are provided (Privacy Shield, DPF).
        RecourseEnforcementLiability,
        /// The supplemental principles on special matters such as sensitive data, human resources data and access (Privacy Shield, DPF).
        SupplementalPrinciples,
    }
}

static PRINCIPLES: VocabularyInfo = VocabularyInfo {
    name: "principles",
    title: "Principle",
    definition: "A principle of a framework.",
    terms: &[
        Term { name: "safe_harbor_principles", parent: None, definition: "All seven Safe Harbor Privacy Principles together.", synonyms: &["safe harbor privacy principles"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "onward_transfer", parent: Some("safe_harbor_principles"), definition: "Data go to third parties only with notice and choice, or to agents that give equal protection (Safe Harbor).", synonyms: &["onward transfer principle"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "data_integrity", parent: Some("safe_harbor_principles"), definition: "Data are relevant and reliable for their intended use (Safe Harbor).", synonyms: &["data integrity principle"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "enforcement", parent: Some("safe_harbor_principles"), definition: "Recourse, verification and remedies are provided (Safe Harbor).", synonyms: &["enforcement principle"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "safe_harbor_faqs", parent: Some("safe_harbor_principles"), definition: "The Frequently Asked Questions that belong to the Safe Harbor Principles.", synonyms: &["safe harbor faq"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "privacy_shield_principles", parent: None, definition: "All Privacy Shield Principles together.", synonyms: &["privacy shield privacy principles"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "dpf_principles", parent: None, definition: "All Data Privacy Framework Principles together.", synonyms: &["data privacy framework principles"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "notice", parent: None, definition: "People are told about the collection and use of their data.", synonyms: &["notice principle"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "choice", parent: None, definition: "People can refuse certain uses and disclosures of their data.", synonyms: &["choice principle"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "security", parent: None, definition: "Data are protected by reasonable precautions.", synonyms: &["security principle"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "access", parent: None, definition: "People can see, correct and delete data held about them.", synonyms: &["access principle"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "accountability_for_onward_transfer", parent: None, definition: "Data go to third parties only under a contract, and the organisation answers for its agents (Privacy Shield, DPF).", synonyms: &["onward transfer accountability"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "data_integrity_and_purpose_limitation", parent: None, definition: "Data are limited to what is relevant and not used incompatibly (Privacy Shield, DPF).", synonyms: &["purpose limitation principle"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "recourse_enforcement_liability", parent: None, definition: "Recourse, verification, remedies and liability are provided (Privacy Shield, DPF).", synonyms: &["recourse, enforcement and liability"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "supplemental_principles", parent: None, definition: "The supplemental principles on special matters such as sensitive data, human resources data and access (Privacy Shield, DPF).", synonyms: &["supplementary principles"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[10, 11, 8, 2, 12, 6, 3, 7, 1, 5, 13, 4, 0, 9, 14],
    starts: &[*b"access\0\0", *b"accounta", *b"choice\0\0", *b"data_int", *b"data_int", *b"dpf_prin", *b"enforcem", *b"notice\0\0", *b"onward_t", *b"privacy_", *b"recourse", *b"safe_har", *b"safe_har", *b"security", *b"suppleme"],
    parents: &[0, 0, 0, 0, 0, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14],
};

vocabulary! {
    /// What the text refuses to promise or answer for.
    Disclaimer, DISCLAIMERS {
        /// The publisher does not guarantee that data are secure or will not be disclosed.
        NoGuaranteeOfSecurity,
        /// The internet or electronic transmission is said not to be completely secure.
        InternetInsecure,
        /// The publisher accepts no liability at all in connection with the data.
        NoLiability,
        /// The publisher accepts no liability for the disclosure of data, such as unintentional disclosure.
        NoLiabilityForDisclosure,
        /// The publisher accepts no liability for what third parties do with data.
        NoLiabilityForThirdParties,
        /// The publisher accepts no liability for breaches of security.
        NoLiabilityForBreach,
        /// The publisher says that it does not control third parties or their sites.
        NoControlOverThirdParties,
        /// A link or an advertisement is not to be read as an endorsement.
        NoEndorsement,
        /// Third parties are said to follow rules of their own.
        ThirdPartyRulesDiffer,
        /// The person gives data or uses the service at their own risk.
        AtOwnRisk,
        /// The person alone is said to be responsible for the security of the data.
        UserResponsible,
        /// What people post in public places can be seen and used by others.
        PublicPostsPublic,
        /// The publisher does not guarantee that data or information are accurate.
        AccuracyNotGuaranteed,
        /// The policy is said to create no contract or legal rights.
        NoContract,
        /// The publisher denies a duty to watch over content or use.
        NoObligationToMonitor,
        /// The service or policy is offered as it is, without warranties.
        AsIs,
    }
}

static DISCLAIMERS: VocabularyInfo = VocabularyInfo {
    name: "disclaimers",
    title: "Disclaimer",
    definition: "What the text refuses to promise or answer for.",
    terms: &[
        Term { name: "no_guarantee_of_security", parent: None, definition: "The publisher does not guarantee that data are secure or will not be disclosed.", synonyms: &["cannot ensure or warrant", "no promise of security"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "internet_insecure", parent: None, definition: "The internet or electronic transmission is said not to be completely secure.", synonyms: &["not 100% secure", "no transmission is secure"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "no_liability", parent: None, definition: "The publisher accepts no liability at all in connection with the data.", synonyms: &["exclusion of liability"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "no_liability_for_disclosure", parent: Some("no_liability"), definition: "The publisher accepts no liability for the disclosure of data, such as unintentional disclosure.", synonyms: &["unintentional disclosure", "unauthorised disclosure"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "no_liability_for_third_parties", parent: Some("no_liability"), definition: "The publisher accepts no liability for what third parties do with data.", synonyms: &["not responsible for other sites", "not liable for partners"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "no_liability_for_breach", parent: Some("no_liability"), definition: "The publisher accepts no liability for breaches of security.", synonyms: &["hacking", "unauthorised access by others"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "no_control_over_third_parties", parent: None, definition: "The publisher says that it does not control third parties or their sites.", synonyms: &["do not exercise control"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "no_endorsement", parent: None, definition: "A link or an advertisement is not to be read as an endorsement.", synonyms: &["links not endorsed"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "third_party_rules_differ", parent: None, definition: "Third parties are said to follow rules of their own.", synonyms: &["different policies", "different rules"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "at_own_risk", parent: None, definition: "The person gives data or uses the service at their own risk.", synonyms: &["own risk"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "user_responsible", parent: None, definition: "The person alone is said to be responsible for the security of the data.", synonyms: &["solely responsible", "your responsibility"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "public_posts_public", parent: None, definition: "What people post in public places can be seen and used by others.", synonyms: &["public forums", "posts may be read by anyone"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "accuracy_not_guaranteed", parent: None, definition: "The publisher does not guarantee that data or information are accurate.", synonyms: &["no warranty of accuracy"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "no_contract", parent: None, definition: "The policy is said to create no contract or legal rights.", synonyms: &["no legal rights created"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "no_obligation_to_monitor", parent: None, definition: "The publisher denies a duty to watch over content or use.", synonyms: &["no duty to monitor"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "as_is", parent: None, definition: "The service or policy is offered as it is, without warranties.", synonyms: &["without warranty"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[12, 15, 9, 1, 13, 6, 7, 0, 2, 5, 3, 4, 14, 11, 8, 10],
    starts: &[*b"accuracy", *b"as_is\0\0\0", *b"at_own_r", *b"internet", *b"no_contr", *b"no_contr", *b"no_endor", *b"no_guara", *b"no_liabi", *b"no_liabi", *b"no_liabi", *b"no_liabi", *b"no_oblig", *b"public_p", *b"third_pa", *b"user_res"],
    parents: &[0, 1, 2, 2, 2, 2, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
};

vocabulary! {
    /// What the text asks of the person.
    Duty, DUTIES {
        /// The person must encrypt their data themselves.
        EncryptOwnData,
        /// The person must see to the security of their own data or devices.
        SecureOwnData,
        /// The person must keep copies of their data.
        BackupOwnData,
        /// The person must keep passwords and keys secret.
        KeepCredentialsSecret,
        /// The person should sign out or close the browser after use.
        LogOut,
        /// The person must report misuse of the account or a breach.
        ReportCompromise,
        /// The person should not answer messages that ask for personal data.
        DoNotReplyToPhishing,
        /// The person should report messages that ask for personal data.
        ReportPhishing,
        /// The person should read the policy again from time to time.
        ReviewPolicyPeriodically,
        /// The person should read the policy before using the service or giving data.
        ReadPolicyBeforeUse,
        /// The person should read the policies of other sites or companies.
        ReadOtherPolicies,
        /// The person must not use the service if they do not agree with the policy.
        NotUseIfDisagree,
        /// People below the stated age must not use the service or give data.
        NotUseIfUnderage,
        /// Minors must let a parent or guardian know about the policy.
        InformGuardian,
        /// Minors must get a parent's or guardian's permission.
        ObtainGuardianPermission,
        /// Parents should watch over what their children do online.
        SuperviseChildren,
        /// Parents who learn that their child has given data should report it.
        ReportChildData,
        /// The person must give true data and keep them up to date.
        KeepDataAccurate,
        /// The person must use a payment provider or partner that the publisher prescribes.
        UseRequiredProvider,
        /// The person must have the consent of other people whose data they give.
        ObtainOthersConsent,
        /// The person must tell other people how their data are handled.
        InformOthers,
        /// The person must obey the law when handling data with the service.
        ComplyWithLaw,
        /// The person should not give sensitive data.
        NoSensitiveData,
        /// The person should not post personal data in public places.
        NoPublicPosting,
        /// The person must not post unlawful content or content that infringes the rights of others.
        NoUnlawfulContent,
        /// The person must not try to identify people from data offered.
        NoReidentification,
        /// The person must register or open an account before using the service.
        Register,
    }
}

static DUTIES: VocabularyInfo = VocabularyInfo {
    name: "duties",
    title: "Duty",
    definition: "What the text asks of the person.",
    terms: &[
        Term { name: "encrypt_own_data", parent: None, definition: "The person must encrypt their data themselves.", synonyms: &["solely responsible for encryption"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "secure_own_data", parent: None, definition: "The person must see to the security of their own data or devices.", synonyms: &["security of your data"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "backup_own_data", parent: Some("secure_own_data"), definition: "The person must keep copies of their data.", synonyms: &["own backups"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "keep_credentials_secret", parent: Some("secure_own_data"), definition: "The person must keep passwords and keys secret.", synonyms: &["protect your password"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "log_out", parent: Some("secure_own_data"), definition: "The person should sign out or close the browser after use.", synonyms: &["sign off on shared computers"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "report_compromise", parent: None, definition: "The person must report misuse of the account or a breach.", synonyms: &["unauthorised use of account"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "do_not_reply_to_phishing", parent: None, definition: "The person should not answer messages that ask for personal data.", synonyms: &["do not reply", "suspicious email"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "report_phishing", parent: None, definition: "The person should report messages that ask for personal data.", synonyms: &["contact us about suspicious email"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "review_policy_periodically", parent: None, definition: "The person should read the policy again from time to time.", synonyms: &["check back", "consult this policy regularly", "bookmark this page"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "read_policy_before_use", parent: None, definition: "The person should read the policy before using the service or giving data.", synonyms: &["read carefully"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "read_other_policies", parent: None, definition: "The person should read the policies of other sites or companies.", synonyms: &["privacy policies of other websites"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "not_use_if_disagree", parent: None, definition: "The person must not use the service if they do not agree with the policy.", synonyms: &["do not use the site if you disagree"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "not_use_if_underage", parent: None, definition: "People below the stated age must not use the service or give data.", synonyms: &["under 13 may not use"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "inform_guardian", parent: None, definition: "Minors must let a parent or guardian know about the policy.", synonyms: &["tell your parents"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "obtain_guardian_permission", parent: None, definition: "Minors must get a parent's or guardian's permission.", synonyms: &["parent's permission"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "supervise_children", parent: None, definition: "Parents should watch over what their children do online.", synonyms: &["parental supervision"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "report_child_data", parent: None, definition: "Parents who learn that their child has given data should report it.", synonyms: &["alert us about a child"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "keep_data_accurate", parent: None, definition: "The person must give true data and keep them up to date.", synonyms: &["accurate information", "update your details"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "use_required_provider", parent: None, definition: "The person must use a payment provider or partner that the publisher prescribes.", synonyms: &["required to use payment processors"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "obtain_others_consent", parent: None, definition: "The person must have the consent of other people whose data they give.", synonyms: &["data about others", "third-party data"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "inform_others", parent: None, definition: "The person must tell other people how their data are handled.", synonyms: &["notify your end users"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "comply_with_law", parent: None, definition: "The person must obey the law when handling data with the service.", synonyms: &["applicable law"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "no_sensitive_data", parent: None, definition: "The person should not give sensitive data.", synonyms: &["do not send sensitive information"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "no_public_posting", parent: None, definition: "The person should not post personal data in public places.", synonyms: &["caution in public forums"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "no_unlawful_content", parent: None, definition: "The person must not post unlawful content or content that infringes the rights of others.", synonyms: &["prohibited content"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "no_reidentification", parent: None, definition: "The person must not try to identify people from data offered.", synonyms: &["no re-identification"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "register", parent: None, definition: "The person must register or open an account before using the service.", synonyms: &["must register", "registration required", "account required"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[2, 21, 6, 0, 13, 20, 3, 17, 4, 23, 25, 22, 24, 11, 12, 14, 19, 10, 9, 26, 16, 5, 7, 8, 1, 15, 18],
    starts: &[*b"backup_o", *b"comply_w", *b"do_not_r", *b"encrypt_", *b"inform_g", *b"inform_o", *b"keep_cre", *b"keep_dat", *b"log_out\0", *b"no_publi", *b"no_reide", *b"no_sensi", *b"no_unlaw", *b"not_use_", *b"not_use_", *b"obtain_g", *b"obtain_o", *b"read_oth", *b"read_pol", *b"register", *b"report_c", *b"report_c", *b"report_p", *b"review_p", *b"secure_o", *b"supervis", *b"use_requ"],
    parents: &[0, 1, 1, 1, 1, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26],
};

vocabulary! {
    /// A step of the complaint ladder.
    ComplaintStage, COMPLAINT_STAGES {
        /// The complaint goes first to the publisher.
        FirstContact,
        /// A refusal is reviewed again within the publisher.
        InternalAppeal,
        /// The complaint goes to the publisher's data protection officer.
        DataProtectionOfficer,
        /// The complaint goes to an independent dispute body.
        IndependentBody,
        /// A mediator tries to settle the dispute.
        Mediation,
        /// An arbitrator decides the dispute.
        Arbitration,
        /// The arbitral panel of a transfer framework decides the claim.
        FrameworkPanel,
        /// The complaint goes to a supervisory authority or regulator.
        Authority,
        /// The claim goes to court.
        Court,
    }
}

static COMPLAINT_STAGES: VocabularyInfo = VocabularyInfo {
    name: "complaint_stages",
    title: "Complaint stage",
    definition: "A step of the complaint ladder.",
    terms: &[
        Term { name: "first_contact", parent: None, definition: "The complaint goes first to the publisher.", synonyms: &["contact us first", "internal complaint"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "internal_appeal", parent: None, definition: "A refusal is reviewed again within the publisher.", synonyms: &["appeal to us"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "data_protection_officer", parent: None, definition: "The complaint goes to the publisher's data protection officer.", synonyms: &["dpo", "privacy officer"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "independent_body", parent: None, definition: "The complaint goes to an independent dispute body.", synonyms: &["bbb eu safe harbor", "truste", "jams", "adr provider", "ombudsman"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "mediation", parent: None, definition: "A mediator tries to settle the dispute.", synonyms: &["conciliation"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "arbitration", parent: None, definition: "An arbitrator decides the dispute.", synonyms: &["binding arbitration"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "framework_panel", parent: Some("arbitration"), definition: "The arbitral panel of a transfer framework decides the claim.", synonyms: &["privacy shield panel", "dpf arbitration"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "authority", parent: None, definition: "The complaint goes to a supervisory authority or regulator.", synonyms: &["data protection authority", "ico", "attorney general"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "court", parent: None, definition: "The claim goes to court.", synonyms: &["judicial remedy", "lawsuit"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[5, 7, 8, 2, 0, 6, 3, 1, 4],
    starts: &[*b"arbitrat", *b"authorit", *b"court\0\0\0", *b"data_pro", *b"first_co", *b"framewor", *b"independ", *b"internal", *b"mediatio"],
    parents: &[0, 1, 2, 3, 4, 5, 5, 7, 8],
};

vocabulary! {
    /// What opens the next step of the complaint ladder.
    ComplaintTrigger, COMPLAINT_TRIGGERS {
        /// The stage is open at any time, without others before it.
        AnyTime,
        /// The complaint has not been resolved at the stage before.
        Unresolved,
        /// The receipt of the complaint has not been confirmed in good time.
        NoTimelyAcknowledgement,
        /// The complaint has not been answered in good time.
        NoTimelyResponse,
        /// The complaint has been answered, but not to the person's satisfaction.
        NotSatisfactorilyAddressed,
        /// A privacy request has been refused.
        RequestRefused,
        /// All other stages have been gone through.
        OtherStagesExhausted,
    }
}

static COMPLAINT_TRIGGERS: VocabularyInfo = VocabularyInfo {
    name: "complaint_triggers",
    title: "Complaint trigger",
    definition: "What opens the next step of the complaint ladder.",
    terms: &[
        Term { name: "any_time", parent: None, definition: "The stage is open at any time, without others before it.", synonyms: &["without prejudice to other remedies"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "unresolved", parent: None, definition: "The complaint has not been resolved at the stage before.", synonyms: &["unresolved complaint"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "no_timely_acknowledgement", parent: None, definition: "The receipt of the complaint has not been confirmed in good time.", synonyms: &["no timely acknowledgment"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "no_timely_response", parent: None, definition: "The complaint has not been answered in good time.", synonyms: &["no reply in time"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "not_satisfactorily_addressed", parent: None, definition: "The complaint has been answered, but not to the person's satisfaction.", synonyms: &["not satisfied with our answer"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "request_refused", parent: None, definition: "A privacy request has been refused.", synonyms: &["denied request"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "other_stages_exhausted", parent: None, definition: "All other stages have been gone through.", synonyms: &["residual claims", "last resort"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[0, 2, 3, 4, 6, 5, 1],
    starts: &[*b"any_time", *b"no_timel", *b"no_timel", *b"not_sati", *b"other_st", *b"request_", *b"unresolv"],
    parents: &[0, 1, 2, 3, 4, 5, 6],
};

vocabulary! {
    /// A promise that fits nowhere else.
    Commitment, COMMITMENTS {
        /// The publisher promises to obey data protection law.
        ComplyWithLaw,
        /// Data are processed lawfully, fairly and openly.
        Lawfulness,
        /// The publisher promises to handle data only as this policy says.
        ComplyWithPolicy,
        /// The publisher promises to keep to the principles of a framework.
        ComplyWithFramework,
        /// No more data are collected or used than is needed.
        DataMinimisation,
        /// Data are not used in ways that do not fit the purposes of collection.
        PurposeLimitation,
        /// Data are kept accurate, complete and up to date.
        Accuracy,
        /// Data are treated securely and are protected.
        ProtectData,
        /// Privacy is taken into account in the design of products and processes.
        PrivacyByDesign,
        /// The publisher answers for compliance and can show it.
        Accountability,
        /// The publisher answers for what its service providers or agents do with data.
        RemainLiable,
        /// Data that the text names are treated as personal data.
        TreatAsPersonal,
        /// Data combined with personal data are treated as personal data.
        TreatCombinedAsPersonal,
        /// The publisher will not try to identify people from anonymous or de-identified data.
        NoReidentification,
        /// Further or more specific privacy notices are given.
        FurtherNotices,
        /// The choices that people make are respected.
        HonourChoices,
        /// Privacy requests are answered.
        RespondToRequests,
        /// The publisher promises to resolve complaints.
        ResolveComplaints,
        /// The publisher cooperates with supervisory authorities or follows their advice.
        CooperateWithAuthority,
        /// The publisher cooperates with law enforcement and government officials.
        CooperateWithLawEnforcement,
        /// The publisher cooperates with private parties to enforce the law.
        CooperateWithPrivateParties,
        /// Demands of authorities are examined, and unlawful or overbroad ones are resisted.
        ChallengeRequests,
        /// People are told when their data are demanded by authorities or courts.
        NotifyLegalDemands,
        /// Those who receive data are chosen with care and checked.
        SelectRecipientsCarefully,
        /// Compliance is checked from time to time.
        VerifyCompliance,
        /// The policy is reviewed and updated regularly.
        UpdatePolicy,
        /// Reports on requests for data are published.
        PublishTransparencyReport,
        /// Data get the same protection wherever they are processed.
        EqualProtectionEverywhere,
    }
}

static COMMITMENTS: VocabularyInfo = VocabularyInfo {
    name: "commitments",
    title: "Commitment",
    definition: "A promise that fits nowhere else.",
    terms: &[
        Term { name: "comply_with_law", parent: None, definition: "The publisher promises to obey data protection law.", synonyms: &["applicable laws"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "lawfulness", parent: Some("comply_with_law"), definition: "Data are processed lawfully, fairly and openly.", synonyms: &["fairness", "transparency"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "comply_with_policy", parent: None, definition: "The publisher promises to handle data only as this policy says.", synonyms: &["in accordance with this policy"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "comply_with_framework", parent: None, definition: "The publisher promises to keep to the principles of a framework.", synonyms: &["adheres to the safe harbor principles"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "data_minimisation", parent: None, definition: "No more data are collected or used than is needed.", synonyms: &["data minimization", "only what we need"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "purpose_limitation", parent: None, definition: "Data are not used in ways that do not fit the purposes of collection.", synonyms: &["compatible use"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "accuracy", parent: None, definition: "Data are kept accurate, complete and up to date.", synonyms: &["data quality"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "protect_data", parent: None, definition: "Data are treated securely and are protected.", synonyms: &["treated securely", "safeguard your information"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "privacy_by_design", parent: None, definition: "Privacy is taken into account in the design of products and processes.", synonyms: &["data protection by default"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "accountability", parent: None, definition: "The publisher answers for compliance and can show it.", synonyms: &["responsible for compliance"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "remain_liable", parent: None, definition: "The publisher answers for what its service providers or agents do with data.", synonyms: &["liable for agents", "onward transfer liability"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "treat_as_personal", parent: None, definition: "Data that the text names are treated as personal data.", synonyms: &["treated as personal information"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "treat_combined_as_personal", parent: Some("treat_as_personal"), definition: "Data combined with personal data are treated as personal data.", synonyms: &["combined information"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "no_reidentification", parent: None, definition: "The publisher will not try to identify people from anonymous or de-identified data.", synonyms: &["maintain in deidentified form"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "further_notices", parent: None, definition: "Further or more specific privacy notices are given.", synonyms: &["ancillary privacy notices", "just-in-time notices"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "honour_choices", parent: None, definition: "The choices that people make are respected.", synonyms: &["respect your preferences"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "respond_to_requests", parent: None, definition: "Privacy requests are answered.", synonyms: &["reply to every request"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "resolve_complaints", parent: None, definition: "The publisher promises to resolve complaints.", synonyms: &["commits to resolve complaints"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "cooperate_with_authority", parent: None, definition: "The publisher cooperates with supervisory authorities or follows their advice.", synonyms: &["cooperate with dpas"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "cooperate_with_law_enforcement", parent: None, definition: "The publisher cooperates with law enforcement and government officials.", synonyms: &["cooperate with government"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "cooperate_with_private_parties", parent: None, definition: "The publisher cooperates with private parties to enforce the law.", synonyms: &["cooperate with rights holders"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "challenge_requests", parent: None, definition: "Demands of authorities are examined, and unlawful or overbroad ones are resisted.", synonyms: &["contest government requests"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "notify_legal_demands", parent: None, definition: "People are told when their data are demanded by authorities or courts.", synonyms: &["notice of subpoenas"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "select_recipients_carefully", parent: None, definition: "Those who receive data are chosen with care and checked.", synonyms: &["vendor due diligence", "carefully selected partners"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "verify_compliance", parent: None, definition: "Compliance is checked from time to time.", synonyms: &["self-assessment", "compliance review"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "update_policy", parent: None, definition: "The policy is reviewed and updated regularly.", synonyms: &["annual review"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "publish_transparency_report", parent: None, definition: "Reports on requests for data are published.", synonyms: &["transparency reporting"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "equal_protection_everywhere", parent: None, definition: "Data get the same protection wherever they are processed.", synonyms: &["regardless of location"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[9, 6, 21, 3, 0, 2, 18, 19, 20, 4, 27, 14, 15, 1, 13, 22, 8, 7, 26, 5, 10, 17, 16, 23, 11, 12, 25, 24],
    starts: &[*b"accounta", *b"accuracy", *b"challeng", *b"comply_w", *b"comply_w", *b"comply_w", *b"cooperat", *b"cooperat", *b"cooperat", *b"data_min", *b"equal_pr", *b"further_", *b"honour_c", *b"lawfulne", *b"no_reide", *b"notify_l", *b"privacy_", *b"protect_", *b"publish_", *b"purpose_", *b"remain_l", *b"resolve_", *b"respond_", *b"select_r", *b"treat_as", *b"treat_co", *b"update_p", *b"verify_c"],
    parents: &[0, 0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 11, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27],
};

vocabulary! {
    /// A signal that a browser or device sends about the person's wishes.
    Signal, SIGNALS {
        /// Any signal by which browser or device refuses sale, sharing or targeted advertising.
        OptOutPreferenceSignal,
        /// The Global Privacy Control signal.
        GlobalPrivacyControl,
        /// The Do Not Track setting of browsers.
        DoNotTrack,
        /// The setting of a device that limits ad tracking.
        DeviceAdLimit,
        /// The opt-out mechanism of an industry body, as by an icon.
        IndustryOptOut,
        /// The consent string of the IAB Europe Transparency and Consent Framework.
        Tcf,
        /// The Global Privacy Platform string of the IAB.
        Gpp,
        /// A machine-readable P3P policy or compact policy.
        P3p,
    }
}

static SIGNALS: VocabularyInfo = VocabularyInfo {
    name: "signals",
    title: "Signal",
    definition: "A signal that a browser or device sends about the person's wishes.",
    terms: &[
        Term { name: "opt_out_preference_signal", parent: None, definition: "Any signal by which browser or device refuses sale, sharing or targeted advertising.", synonyms: &["universal opt-out mechanism", "uoom", "opt-out signal"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "global_privacy_control", parent: Some("opt_out_preference_signal"), definition: "The Global Privacy Control signal.", synonyms: &["gpc"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "do_not_track", parent: None, definition: "The Do Not Track setting of browsers.", synonyms: &["dnt"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "device_ad_limit", parent: None, definition: "The setting of a device that limits ad tracking.", synonyms: &["limit ad tracking", "app tracking transparency", "opt out of ads personalization"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "industry_opt_out", parent: None, definition: "The opt-out mechanism of an industry body, as by an icon.", synonyms: &["adchoices", "ad choices", "nai opt-out"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "tcf", parent: None, definition: "The consent string of the IAB Europe Transparency and Consent Framework.", synonyms: &["transparency and consent framework"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "gpp", parent: None, definition: "The Global Privacy Platform string of the IAB.", synonyms: &["global privacy platform", "us privacy string"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "p3p", parent: None, definition: "A machine-readable P3P policy or compact policy.", synonyms: &["platform for privacy preferences"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[3, 2, 1, 6, 4, 0, 7, 5],
    starts: &[*b"device_a", *b"do_not_t", *b"global_p", *b"gpp\0\0\0\0\0", *b"industry", *b"opt_out_", *b"p3p\0\0\0\0\0", *b"tcf\0\0\0\0\0"],
    parents: &[0, 0, 2, 3, 4, 5, 6, 7],
};

vocabulary! {
    /// A place that is not one country.
    Region, REGIONS {
        /// Anywhere in the world.
        Worldwide,
        /// Europe, where a text does not say EU or EEA.
        Europe,
        /// The European Economic Area: the European Union with Iceland, Liechtenstein and Norway.
        Eea,
        /// The European Union.
        Eu,
        /// The continent of North America.
        NorthAmerica,
        /// Central and South America with the Caribbean.
        LatinAmerica,
        /// The continent of Asia.
        Asia,
        /// Asia and the Pacific.
        AsiaPacific,
        /// Australia, New Zealand and the Pacific islands.
        Oceania,
        /// The Middle East.
        MiddleEast,
        /// The continent of Africa.
        Africa,
        /// Anywhere outside the person's own state, province or country.
        OutsideHomeJurisdiction,
        /// Anywhere outside the European Economic Area.
        OutsideEea,
        /// Regions with laws on data collection and use, as a text calls them.
        RegulatedRegions,
        /// Countries whose protection has been recognised as adequate.
        AdequateCountries,
        /// Countries where the publisher, its affiliates or its providers have facilities.
        OperatingCountries,
        /// Other places that the text does not name.
        Elsewhere,
    }
}

static REGIONS: VocabularyInfo = VocabularyInfo {
    name: "regions",
    title: "Region",
    definition: "A place that is not one country.",
    terms: &[
        Term { name: "worldwide", parent: None, definition: "Anywhere in the world.", synonyms: &["global", "globally", "any country"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "europe", parent: Some("worldwide"), definition: "Europe, where a text does not say EU or EEA.", synonyms: &["european continent"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "EEA", parent: Some("europe"), definition: "The European Economic Area: the European Union with Iceland, Liechtenstein and Norway.", synonyms: &["european economic area"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "EU", parent: Some("EEA"), definition: "The European Union.", synonyms: &["european union", "member states"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "north_america", parent: Some("worldwide"), definition: "The continent of North America.", synonyms: &["northern america"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "latin_america", parent: Some("worldwide"), definition: "Central and South America with the Caribbean.", synonyms: &["latam", "south america"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "asia", parent: Some("worldwide"), definition: "The continent of Asia.", synonyms: &["asian countries"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "asia_pacific", parent: Some("worldwide"), definition: "Asia and the Pacific.", synonyms: &["apac"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "oceania", parent: Some("asia_pacific"), definition: "Australia, New Zealand and the Pacific islands.", synonyms: &["australasia"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "middle_east", parent: Some("worldwide"), definition: "The Middle East.", synonyms: &["gulf states"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "africa", parent: Some("worldwide"), definition: "The continent of Africa.", synonyms: &["african countries"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "outside_home_jurisdiction", parent: None, definition: "Anywhere outside the person's own state, province or country.", synonyms: &["outside of your country", "outside of your state"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "outside_eea", parent: None, definition: "Anywhere outside the European Economic Area.", synonyms: &["third countries"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "regulated_regions", parent: None, definition: "Regions with laws on data collection and use, as a text calls them.", synonyms: &["other regions with laws governing data"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "adequate_countries", parent: None, definition: "Countries whose protection has been recognised as adequate.", synonyms: &["adequacy decision countries"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "operating_countries", parent: None, definition: "Countries where the publisher, its affiliates or its providers have facilities.", synonyms: &["where we operate", "where we maintain facilities"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "elsewhere", parent: None, definition: "Other places that the text does not name.", synonyms: &["other countries", "other jurisdictions"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[2, 3, 14, 10, 6, 7, 16, 1, 5, 9, 4, 8, 15, 12, 11, 13, 0],
    starts: &[*b"EEA\0\0\0\0\0", *b"EU\0\0\0\0\0\0", *b"adequate", *b"africa\0\0", *b"asia\0\0\0\0", *b"asia_pac", *b"elsewher", *b"europe\0\0", *b"latin_am", *b"middle_e", *b"north_am", *b"oceania\0", *b"operatin", *b"outside_", *b"outside_", *b"regulate", *b"worldwid"],
    parents: &[0, 0, 1, 2, 0, 0, 0, 0, 7, 0, 0, 11, 12, 13, 14, 15, 16],
};

vocabulary! {
    /// What is done with data.
    Operation, OPERATIONS {
        /// Any handling of data.
        Process,
        /// Obtain data, whether from the person or otherwise.
        Collect,
        /// Write data down, as in a log.
        Record,
        /// Hold data on some medium.
        Store,
        /// Keep data over time.
        Retain,
        /// Keep data from being deleted, as for legal process.
        Preserve,
        /// Keep data on servers for somebody else.
        Host,
        /// Make copies from which data can be restored.
        BackUp,
        /// Make use of data for a purpose.
        Use,
        /// Look into data that are held.
        Access,
        /// Watch activity or communications.
        Monitor,
        /// Split data into parts that can be worked on.
        Parse,
        /// Examine data for what they show.
        Analyse,
        /// Assess or predict traits of a person.
        Profile,
        /// Make new data out of existing data.
        Derive,
        /// Bring data of several sources together.
        Combine,
        /// Tie data to other data about the same person.
        Link,
        /// Sum data up over many people.
        Aggregate,
        /// Make data identify nobody.
        Anonymise,
        /// Replace identifying details by a code.
        Pseudonymise,
        /// Make data unreadable without a key.
        Encrypt,
        /// Correct or change data.
        Update,
        /// Send data to another place or country.
        Transfer,
        /// Let others have data.
        Disclose,
        /// Make data public.
        Publish,
        /// Close data to ordinary use.
        Restrict,
        /// Delete data so that they are no longer held.
        Erase,
        /// Give data back.
        ReturnData,
        /// Ask the person for data, which is not yet collecting them.
        Solicit,
        /// Not accept data, or stop taking them in.
        RefuseCollection,
        /// Close a person's account.
        TerminateAccount,
        /// Block a person's account for a time.
        SuspendAccount,
        /// Tell a parent or guardian.
        NotifyGuardian,
        /// Ask a parent or guardian for consent.
        ObtainParentalConsent,
    }
}

static OPERATIONS: VocabularyInfo = VocabularyInfo {
    name: "operations",
    title: "Operation",
    definition: "What is done with data.",
    terms: &[
        Term { name: "process", parent: None, definition: "Any handling of data.", synonyms: &["processing", "handle", "treat"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Processing" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "collect", parent: Some("process"), definition: "Obtain data, whether from the person or otherwise.", synonyms: &["gather", "obtain", "receive", "acquire"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Collect" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "record", parent: Some("process"), definition: "Write data down, as in a log.", synonyms: &["log", "register"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Record" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "store", parent: Some("process"), definition: "Hold data on some medium.", synonyms: &["save", "host data"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Store" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "retain", parent: Some("store"), definition: "Keep data over time.", synonyms: &["maintain", "keep", "hold"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:Store" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "preserve", parent: Some("retain"), definition: "Keep data from being deleted, as for legal process.", synonyms: &["legal hold"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:Store" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "host", parent: Some("store"), definition: "Keep data on servers for somebody else.", synonyms: &["hosting"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:Store" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "back_up", parent: Some("store"), definition: "Make copies from which data can be restored.", synonyms: &["backup"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Broad, key: "dpv:Copy" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "use", parent: Some("process"), definition: "Make use of data for a purpose.", synonyms: &["utilise", "utilize"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Use" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "access", parent: Some("process"), definition: "Look into data that are held.", synonyms: &["view", "consult", "read"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:Access" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "monitor", parent: Some("process"), definition: "Watch activity or communications.", synonyms: &["observe", "track"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Monitor" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "parse", parent: Some("process"), definition: "Split data into parts that can be worked on.", synonyms: &["break down", "read out"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "analyse", parent: Some("process"), definition: "Examine data for what they show.", synonyms: &["analyze", "study"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Analyse" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "profile", parent: Some("analyse"), definition: "Assess or predict traits of a person.", synonyms: &["profiling"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Profiling" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "derive", parent: Some("process"), definition: "Make new data out of existing data.", synonyms: &["generate", "infer", "deduce"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Derive" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "combine", parent: Some("process"), definition: "Bring data of several sources together.", synonyms: &["merge", "aggregate with other data"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Combine" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "link", parent: Some("combine"), definition: "Tie data to other data about the same person.", synonyms: &["match", "associate", "correlate"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:Match" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "aggregate", parent: Some("process"), definition: "Sum data up over many people.", synonyms: &["compile statistics"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Aggregate" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "anonymise", parent: Some("process"), definition: "Make data identify nobody.", synonyms: &["anonymize", "de-identify"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Anonymise" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "pseudonymise", parent: Some("process"), definition: "Replace identifying details by a code.", synonyms: &["pseudonymize"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Pseudonymise" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "encrypt", parent: Some("process"), definition: "Make data unreadable without a key.", synonyms: &["encipher"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "update", parent: Some("process"), definition: "Correct or change data.", synonyms: &["modify", "correct", "amend"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Modify" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "transfer", parent: Some("process"), definition: "Send data to another place or country.", synonyms: &["move", "transmit"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Transfer" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "disclose", parent: Some("process"), definition: "Let others have data.", synonyms: &["share", "provide", "reveal"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Disclose" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "publish", parent: Some("disclose"), definition: "Make data public.", synonyms: &["post", "display publicly"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "dpv:Disseminate" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "restrict", parent: Some("process"), definition: "Close data to ordinary use.", synonyms: &["block", "suppress"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Restrict" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "erase", parent: Some("process"), definition: "Delete data so that they are no longer held.", synonyms: &["delete", "remove", "destroy", "purge"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Erase" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "return_data", parent: Some("process"), definition: "Give data back.", synonyms: &["hand back"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "solicit", parent: None, definition: "Ask the person for data, which is not yet collecting them.", synonyms: &["ask for", "request data"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "refuse_collection", parent: None, definition: "Not accept data, or stop taking them in.", synonyms: &["stop collecting"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "terminate_account", parent: None, definition: "Close a person's account.", synonyms: &["close account", "cancel account"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "suspend_account", parent: None, definition: "Block a person's account for a time.", synonyms: &["disable account", "deactivate account"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "notify_guardian", parent: None, definition: "Tell a parent or guardian.", synonyms: &["inform parent"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "obtain_parental_consent", parent: None, definition: "Ask a parent or guardian for consent.", synonyms: &["seek parental consent"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[9, 17, 12, 18, 7, 1, 15, 14, 23, 20, 26, 6, 16, 10, 32, 33, 11, 5, 0, 13, 19, 24, 2, 29, 25, 4, 27, 28, 3, 31, 30, 22, 21, 8],
    starts: &[*b"access\0\0", *b"aggregat", *b"analyse\0", *b"anonymis", *b"back_up\0", *b"collect\0", *b"combine\0", *b"derive\0\0", *b"disclose", *b"encrypt\0", *b"erase\0\0\0", *b"host\0\0\0\0", *b"link\0\0\0\0", *b"monitor\0", *b"notify_g", *b"obtain_p", *b"parse\0\0\0", *b"preserve", *b"process\0", *b"profile\0", *b"pseudony", *b"publish\0", *b"record\0\0", *b"refuse_c", *b"restrict", *b"retain\0\0", *b"return_d", *b"solicit\0", *b"store\0\0\0", *b"suspend_", *b"terminat", *b"transfer", *b"update\0\0", *b"use\0\0\0\0\0"],
    parents: &[0, 0, 0, 0, 3, 4, 3, 3, 0, 0, 0, 0, 0, 12, 0, 0, 15, 0, 0, 0, 0, 0, 0, 0, 23, 0, 0, 0, 28, 29, 30, 31, 32, 33],
};

vocabulary! {
    /// The medium of a message.
    Channel, CHANNELS {
        /// Any way of reaching people.
        AnyChannel,
        /// Any electronic way of reaching people.
        Electronic,
        /// Messages by e-mail.
        Email,
        /// Text messages to a phone.
        Sms,
        /// Push notifications on a device.
        Push,
        /// Messages within the product, site or account.
        InProduct,
        /// Messenger services and chats.
        InstantMessage,
        /// Social networks.
        SocialMedia,
        /// Advertisements on sites and in apps.
        OnlineAds,
        /// Telephone calls.
        Phone,
        /// Calls by a machine or with a recorded voice.
        AutomatedCall,
        /// Letters sent by post.
        Post,
        /// Messages sent by fax.
        Fax,
        /// Meeting in person.
        InPerson,
    }
}

static CHANNELS: VocabularyInfo = VocabularyInfo {
    name: "channels",
    title: "Channel",
    definition: "The medium of a message.",
    terms: &[
        Term { name: "any_channel", parent: None, definition: "Any way of reaching people.", synonyms: &["all channels"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "electronic", parent: Some("any_channel"), definition: "Any electronic way of reaching people.", synonyms: &["electronically", "electronic communication"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "email", parent: Some("electronic"), definition: "Messages by e-mail.", synonyms: &["electronic mail", "newsletter"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "sms", parent: Some("electronic"), definition: "Text messages to a phone.", synonyms: &["text message", "mms"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "push", parent: Some("electronic"), definition: "Push notifications on a device.", synonyms: &["push notification"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "in_product", parent: Some("electronic"), definition: "Messages within the product, site or account.", synonyms: &["in-app message", "on the service"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "instant_message", parent: Some("electronic"), definition: "Messenger services and chats.", synonyms: &["whatsapp", "chat"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "social_media", parent: Some("electronic"), definition: "Social networks.", synonyms: &["direct message on social networks"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "online_ads", parent: Some("electronic"), definition: "Advertisements on sites and in apps.", synonyms: &["banner ads", "display advertising"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "phone", parent: Some("any_channel"), definition: "Telephone calls.", synonyms: &["telephone", "voice call"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "automated_call", parent: Some("phone"), definition: "Calls by a machine or with a recorded voice.", synonyms: &["robocall", "autodialer"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "post", parent: Some("any_channel"), definition: "Letters sent by post.", synonyms: &["postal mail", "direct mail", "written notice"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "fax", parent: Some("any_channel"), definition: "Messages sent by fax.", synonyms: &["telefax"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "in_person", parent: Some("any_channel"), definition: "Meeting in person.", synonyms: &["face to face"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[0, 10, 1, 2, 12, 13, 5, 6, 8, 9, 11, 4, 3, 7],
    starts: &[*b"any_chan", *b"automate", *b"electron", *b"email\0\0\0", *b"fax\0\0\0\0\0", *b"in_perso", *b"in_produ", *b"instant_", *b"online_a", *b"phone\0\0\0", *b"post\0\0\0\0", *b"push\0\0\0\0", *b"sms\0\0\0\0\0", *b"social_m"],
    parents: &[0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 9, 0, 0, 0],
};

vocabulary! {
    /// The act from which the text infers consent.
    ConsentTrigger, CONSENT_TRIGGERS {
        /// Using the product or service.
        Use,
        /// Going on using the service, as after a notice or a change.
        ContinuedUse,
        /// Visiting or accessing the site.
        Visit,
        /// Giving data to the publisher.
        ProvidingData,
        /// A clause by which the person is said to acknowledge and agree.
        Acknowledgement,
        /// Signing up for an account.
        Registration,
        /// Buying or ordering.
        Purchase,
        /// Downloading or installing software.
        Download,
        /// Posting content.
        Posting,
        /// Contacting the publisher.
        Contacting,
        /// Taking part in an event, contest or survey.
        Participation,
        /// Closing or ignoring a cookie banner.
        ClosingBanner,
        /// Leaving the browser set to accept.
        BrowserSetting,
        /// Accepting the terms or the policy, as by a click.
        AcceptingTerms,
        /// Ticking a box that stands beside words of consent.
        Checkbox,
        /// Not objecting within a given time.
        Silence,
    }
}

static CONSENT_TRIGGERS: VocabularyInfo = VocabularyInfo {
    name: "consent_triggers",
    title: "Consent trigger",
    definition: "The act from which the text infers consent.",
    terms: &[
        Term { name: "use", parent: None, definition: "Using the product or service.", synonyms: &["by using the service"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "continued_use", parent: Some("use"), definition: "Going on using the service, as after a notice or a change.", synonyms: &["continuing to use"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "visit", parent: None, definition: "Visiting or accessing the site.", synonyms: &["by accessing the site", "by browsing"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "providing_data", parent: None, definition: "Giving data to the publisher.", synonyms: &["by submitting information", "by providing your information"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "acknowledgement", parent: None, definition: "A clause by which the person is said to acknowledge and agree.", synonyms: &["you acknowledge and agree", "you agree"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "registration", parent: None, definition: "Signing up for an account.", synonyms: &["by registering"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "purchase", parent: None, definition: "Buying or ordering.", synonyms: &["by placing an order"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "download", parent: None, definition: "Downloading or installing software.", synonyms: &["by installing"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "posting", parent: None, definition: "Posting content.", synonyms: &["by uploading content"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "contacting", parent: None, definition: "Contacting the publisher.", synonyms: &["by sending us a message"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "participation", parent: None, definition: "Taking part in an event, contest or survey.", synonyms: &["by entering the contest"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "closing_banner", parent: None, definition: "Closing or ignoring a cookie banner.", synonyms: &["scrolling", "dismissing the notice"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "browser_setting", parent: None, definition: "Leaving the browser set to accept.", synonyms: &["browser accepts cookies"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "accepting_terms", parent: None, definition: "Accepting the terms or the policy, as by a click.", synonyms: &["click i agree", "accepting this policy"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "checkbox", parent: None, definition: "Ticking a box that stands beside words of consent.", synonyms: &["tick box"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "silence", parent: None, definition: "Not objecting within a given time.", synonyms: &["no objection"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[13, 4, 12, 14, 11, 9, 1, 7, 10, 8, 3, 6, 5, 15, 0, 2],
    starts: &[*b"acceptin", *b"acknowle", *b"browser_", *b"checkbox", *b"closing_", *b"contacti", *b"continue", *b"download", *b"particip", *b"posting\0", *b"providin", *b"purchase", *b"registra", *b"silence\0", *b"use\0\0\0\0\0", *b"visit\0\0\0"],
    parents: &[0, 0, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
};

vocabulary! {
    /// The way in which data is given to somebody.
    DisclosureMode, DISCLOSURE_MODES {
        /// Any way of letting others have data.
        Disclose,
        /// Letting others have data, in the text's word "share".
        Share,
        /// Giving data in return for money or, where the text or law says so, other value.
        Sell,
        /// Letting others use data for a time and for pay.
        Rent,
        /// Letting others use data under a lease.
        Lease,
        /// Giving others the right to use data under a licence.
        License,
        /// Exchanging data for data or favours.
        Trade,
        /// Handing data over for good, as with a business.
        Transfer,
        /// Letting others look into data without handing over a copy.
        GiveAccess,
        /// Making data public.
        Publish,
    }
}

static DISCLOSURE_MODES: VocabularyInfo = VocabularyInfo {
    name: "disclosure_modes",
    title: "Disclosure mode",
    definition: "The way in which data is given to somebody.",
    terms: &[
        Term { name: "disclose", parent: None, definition: "Any way of letting others have data.", synonyms: &["provide", "reveal", "pass on", "release"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "share", parent: Some("disclose"), definition: "Letting others have data, in the text's word \"share\".", synonyms: &["sharing"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "sell", parent: Some("disclose"), definition: "Giving data in return for money or, where the text or law says so, other value.", synonyms: &["sale"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "rent", parent: Some("disclose"), definition: "Letting others use data for a time and for pay.", synonyms: &["rental"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "lease", parent: Some("disclose"), definition: "Letting others use data under a lease.", synonyms: &["leasing"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "license", parent: Some("disclose"), definition: "Giving others the right to use data under a licence.", synonyms: &["licence", "sublicense"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "trade", parent: Some("disclose"), definition: "Exchanging data for data or favours.", synonyms: &["barter", "swap", "exchange"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "transfer", parent: Some("disclose"), definition: "Handing data over for good, as with a business.", synonyms: &["assign", "convey"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "give_access", parent: Some("disclose"), definition: "Letting others look into data without handing over a copy.", synonyms: &["make available", "allow access"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "publish", parent: Some("disclose"), definition: "Making data public.", synonyms: &["post publicly", "display"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[0, 8, 4, 5, 9, 3, 2, 1, 6, 7],
    starts: &[*b"disclose", *b"give_acc", *b"lease\0\0\0", *b"license\0", *b"publish\0", *b"rent\0\0\0\0", *b"sell\0\0\0\0", *b"share\0\0\0", *b"trade\0\0\0", *b"transfer"],
    parents: &[0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
};

vocabulary! {
    /// What is received for data.
    Consideration, CONSIDERATIONS {
        /// Others pay money for the data.
        Money,
        /// Others give something of value other than money.
        OtherValue,
        /// Nothing is given in return.
        None,
    }
}

static CONSIDERATIONS: VocabularyInfo = VocabularyInfo {
    name: "considerations",
    title: "Consideration",
    definition: "What is received for data.",
    terms: &[
        Term { name: "money", parent: None, definition: "Others pay money for the data.", synonyms: &["payment", "monetary consideration"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "other_value", parent: None, definition: "Others give something of value other than money.", synonyms: &["valuable consideration", "services in return", "discount"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "none", parent: None, definition: "Nothing is given in return.", synonyms: &["without consideration", "free of charge"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[0, 2, 1],
    starts: &[*b"money\0\0\0", *b"none\0\0\0\0", *b"other_va"],
    parents: &[0, 1, 2],
};

vocabulary! {
    /// Whether giving data is required.
    Requirement, REQUIREMENTS {
        /// The data must be given, the text leaving open why.
        Required,
        /// The data must be given for the service to be used.
        ConditionOfService,
        /// The law demands that the data be given.
        RequiredByLaw,
        /// A contract demands that the data be given, or they are needed to conclude one.
        RequiredByContract,
        /// The person is free to give the data.
        Optional,
    }
}

static REQUIREMENTS: VocabularyInfo = VocabularyInfo {
    name: "requirements",
    title: "Requirement",
    definition: "Whether giving data is required.",
    terms: &[
        Term { name: "required", parent: None, definition: "The data must be given, the text leaving open why.", synonyms: &["mandatory", "must provide", "obligatory"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "condition_of_service", parent: Some("required"), definition: "The data must be given for the service to be used.", synonyms: &["condition to your use", "needed to register"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "required_by_law", parent: Some("required"), definition: "The law demands that the data be given.", synonyms: &["statutory requirement"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "required_by_contract", parent: Some("required"), definition: "A contract demands that the data be given, or they are needed to conclude one.", synonyms: &["contractual requirement"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "optional", parent: None, definition: "The person is free to give the data.", synonyms: &["voluntary", "you may choose to provide"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[1, 4, 0, 3, 2],
    starts: &[*b"conditio", *b"optional", *b"required", *b"required", *b"required"],
    parents: &[0, 0, 0, 0, 4],
};

vocabulary! {
    /// What using a right costs.
    Fee, FEES {
        /// Nothing is charged.
        Free,
        /// Nothing is charged up to a number of times in a period, such as once a year.
        FreeWithinLimits,
        /// A charge is reserved, its amount or occasion left open.
        MayCharge,
        /// A charge is made or reserved that the text calls reasonable or that covers costs.
        ReasonableFee,
        /// A charge is reserved for excessive, repeated or unfounded requests only.
        FeeIfExcessive,
        /// A charge is reserved as far as the law allows.
        AsLawPermits,
    }
}

static FEES: VocabularyInfo = VocabularyInfo {
    name: "fees",
    title: "Fee",
    definition: "What using a right costs.",
    terms: &[
        Term { name: "free", parent: None, definition: "Nothing is charged.", synonyms: &["free of charge", "at no cost"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "free_within_limits", parent: None, definition: "Nothing is charged up to a number of times in a period, such as once a year.", synonyms: &["free once a year", "twice per year free"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "may_charge", parent: None, definition: "A charge is reserved, its amount or occasion left open.", synonyms: &["fee may apply"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "reasonable_fee", parent: Some("may_charge"), definition: "A charge is made or reserved that the text calls reasonable or that covers costs.", synonyms: &["administrative fee", "cost-based fee"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "fee_if_excessive", parent: Some("reasonable_fee"), definition: "A charge is reserved for excessive, repeated or unfounded requests only.", synonyms: &["repetitive requests"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "as_law_permits", parent: Some("may_charge"), definition: "A charge is reserved as far as the law allows.", synonyms: &["statutory fee"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[5, 4, 0, 1, 2, 3],
    starts: &[*b"as_law_p", *b"fee_if_e", *b"free\0\0\0\0", *b"free_wit", *b"may_char", *b"reasonab"],
    parents: &[0, 1, 2, 2, 3, 2],
};

vocabulary! {
    /// The form of a choice.
    ChoiceKind, CHOICE_KINDS {
        /// Nothing happens until the person agrees.
        OptIn,
        /// It happens until the person refuses.
        OptOut,
        /// The person can set or steer it, by means such as settings of the browser.
        Control,
    }
}

static CHOICE_KINDS: VocabularyInfo = VocabularyInfo {
    name: "choice_kinds",
    title: "Choice kind",
    definition: "The form of a choice.",
    terms: &[
        Term { name: "opt_in", parent: None, definition: "Nothing happens until the person agrees.", synonyms: &["consent first"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "opt_out", parent: None, definition: "It happens until the person refuses.", synonyms: &["unsubscribe", "refuse"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "control", parent: None, definition: "The person can set or steer it, by means such as settings of the browser.", synonyms: &["settings", "preferences", "manage"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[2, 0, 1],
    starts: &[*b"control\0", *b"opt_in\0\0", *b"opt_out\0"],
    parents: &[0, 1, 2],
};

vocabulary! {
    /// What a statement about children settles.
    ChildRule, CHILD_RULES {
        /// Whether the service is directed at children of the age named.
        Directed,
        /// Whether data of children of the age named are knowingly collected, kept or used.
        KnowingCollection,
        /// Whether people of the age named may use the service.
        UsePermitted,
        /// A parent's or guardian's consent is needed, asked for or assumed.
        ParentalConsent,
        /// People of the age named are asked to let a parent or guardian know.
        InformGuardian,
        /// How a parent or guardian can report that a child has given data.
        GuardianContact,
        /// What parents or guardians can do with a child's data, such as review, delete or refuse.
        GuardianRights,
        /// What is done when children's data come to light.
        OnDiscovery,
        /// Whether data of people of the age named are sold or shared, and on what consent.
        SaleOfData,
        /// Whether people of the age named are shown targeted advertising.
        Advertising,
        /// Whether and how the age is checked.
        AgeCheck,
        /// A school consents in place of parents.
        SchoolConsent,
    }
}

static CHILD_RULES: VocabularyInfo = VocabularyInfo {
    name: "child_rules",
    title: "Rule on children",
    definition: "What a statement about children settles.",
    terms: &[
        Term { name: "directed", parent: None, definition: "Whether the service is directed at children of the age named.", synonyms: &["intended for children", "aimed at children"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "knowing_collection", parent: None, definition: "Whether data of children of the age named are knowingly collected, kept or used.", synonyms: &["knowingly collect"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "use_permitted", parent: None, definition: "Whether people of the age named may use the service.", synonyms: &["may not use", "minimum age"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "parental_consent", parent: None, definition: "A parent's or guardian's consent is needed, asked for or assumed.", synonyms: &["parent's permission", "verifiable parental consent"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "inform_guardian", parent: None, definition: "People of the age named are asked to let a parent or guardian know.", synonyms: &["tell your parent"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "guardian_contact", parent: None, definition: "How a parent or guardian can report that a child has given data.", synonyms: &["parents may contact us"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "guardian_rights", parent: None, definition: "What parents or guardians can do with a child's data, such as review, delete or refuse.", synonyms: &["parental review"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "on_discovery", parent: None, definition: "What is done when children's data come to light.", synonyms: &["if we learn", "if we become aware"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "sale_of_data", parent: None, definition: "Whether data of people of the age named are sold or shared, and on what consent.", synonyms: &["minors' opt-in"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "advertising", parent: None, definition: "Whether people of the age named are shown targeted advertising.", synonyms: &["ads to minors"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "age_check", parent: None, definition: "Whether and how the age is checked.", synonyms: &["age verification", "age gate"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "school_consent", parent: None, definition: "A school consents in place of parents.", synonyms: &["school authorisation"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[9, 10, 0, 5, 6, 4, 1, 7, 3, 8, 11, 2],
    starts: &[*b"advertis", *b"age_chec", *b"directed", *b"guardian", *b"guardian", *b"inform_g", *b"knowing_", *b"on_disco", *b"parental", *b"sale_of_", *b"school_c", *b"use_perm"],
    parents: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
};

vocabulary! {
    /// How soon something is done.
    Promptness, PROMPTNESS {
        /// At once, with no delay at all.
        Immediately,
        /// Quickly, in the text's word "promptly".
        Promptly,
        /// Without undue or unreasonable delay.
        WithoutUndueDelay,
        /// As soon as it can be done.
        AsSoonAsPracticable,
        /// In good time, in the text's word "timely".
        InTimelyManner,
        /// Within a time that the text calls reasonable.
        InReasonableTime,
    }
}

static PROMPTNESS: VocabularyInfo = VocabularyInfo {
    name: "promptness",
    title: "Promptness",
    definition: "How soon something is done.",
    terms: &[
        Term { name: "immediately", parent: None, definition: "At once, with no delay at all.", synonyms: &["instantly", "right away"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "promptly", parent: None, definition: "Quickly, in the text's word \"promptly\".", synonyms: &["quickly", "swiftly"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "without_undue_delay", parent: None, definition: "Without undue or unreasonable delay.", synonyms: &["without unreasonable delay"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "as_soon_as_practicable", parent: None, definition: "As soon as it can be done.", synonyms: &["as soon as possible", "as soon as reasonably practicable"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "in_timely_manner", parent: None, definition: "In good time, in the text's word \"timely\".", synonyms: &["timely"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "in_reasonable_time", parent: None, definition: "Within a time that the text calls reasonable.", synonyms: &["within a reasonable period"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[3, 0, 5, 4, 1, 2],
    starts: &[*b"as_soon_", *b"immediat", *b"in_reaso", *b"in_timel", *b"promptly", *b"without_"],
    parents: &[0, 1, 2, 3, 4, 5],
};

vocabulary! {
    /// What the text warns of about a destination.
    TransferWarning, TRANSFER_WARNINGS {
        /// Laws at the destination may protect data less.
        LessProtectiveLaw,
        /// The destination has not been found to give adequate protection.
        NoAdequacy,
        /// Authorities at the destination may get access to the data.
        GovernmentAccess,
        /// Rights may not exist or be enforceable at the destination.
        NoEnforceableRights,
        /// There may be no data protection authority at the destination.
        NoSupervisoryAuthority,
    }
}

static TRANSFER_WARNINGS: VocabularyInfo = VocabularyInfo {
    name: "transfer_warnings",
    title: "Transfer warning",
    definition: "What the text warns of about a destination.",
    terms: &[
        Term { name: "less_protective_law", parent: None, definition: "Laws at the destination may protect data less.", synonyms: &["not as protective", "different data protection laws"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "no_adequacy", parent: None, definition: "The destination has not been found to give adequate protection.", synonyms: &["not deemed adequate"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "government_access", parent: None, definition: "Authorities at the destination may get access to the data.", synonyms: &["surveillance", "foreign law enforcement"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "no_enforceable_rights", parent: None, definition: "Rights may not exist or be enforceable at the destination.", synonyms: &["limited legal remedies"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "no_supervisory_authority", parent: None, definition: "There may be no data protection authority at the destination.", synonyms: &["no regulator"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[2, 0, 1, 3, 4],
    starts: &[*b"governme", *b"less_pro", *b"no_adequ", *b"no_enfor", *b"no_super"],
    parents: &[0, 1, 2, 3, 4],
};

vocabulary! {
    /// How the identity of somebody who uses a right is checked.
    Verification, VERIFICATIONS {
        /// Signing in to the account.
        AccountLogin,
        /// Answering a message sent to the address on file.
        EmailConfirmation,
        /// Confirming by a call or a code sent to a phone.
        PhoneConfirmation,
        /// Comparing what the person states with data on file.
        MatchOnFile,
        /// Showing or sending an identity document.
        IdentityDocument,
        /// Signing a declaration, as under penalty of perjury.
        SignedDeclaration,
        /// Answering questions that only the person can answer.
        KnowledgeQuestions,
        /// Showing that an agent may act for the person.
        AgentAuthorisation,
        /// Showing that one is the child's parent or guardian.
        GuardianProof,
        /// Using another company that checks identities.
        ThirdPartyService,
        /// By steps that depend on the kind of request or data.
        DependsOnRequest,
        /// The text says that identity is checked without saying how.
        UnspecifiedVerification,
    }
}

static VERIFICATIONS: VocabularyInfo = VocabularyInfo {
    name: "verifications",
    title: "Verification",
    definition: "How the identity of somebody who uses a right is checked.",
    terms: &[
        Term { name: "account_login", parent: None, definition: "Signing in to the account.", synonyms: &["password-protected account"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "email_confirmation", parent: None, definition: "Answering a message sent to the address on file.", synonyms: &["confirmation link", "email address on file"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "phone_confirmation", parent: None, definition: "Confirming by a call or a code sent to a phone.", synonyms: &["sms code"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "match_on_file", parent: None, definition: "Comparing what the person states with data on file.", synonyms: &["data points", "matching information"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "identity_document", parent: None, definition: "Showing or sending an identity document.", synonyms: &["passport", "driver's licence"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "signed_declaration", parent: None, definition: "Signing a declaration, as under penalty of perjury.", synonyms: &["sworn statement", "affidavit"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "knowledge_questions", parent: None, definition: "Answering questions that only the person can answer.", synonyms: &["security questions"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "agent_authorisation", parent: None, definition: "Showing that an agent may act for the person.", synonyms: &["power of attorney", "written permission"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "guardian_proof", parent: None, definition: "Showing that one is the child's parent or guardian.", synonyms: &["proof of guardianship"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "third_party_service", parent: None, definition: "Using another company that checks identities.", synonyms: &["identity verification provider"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "depends_on_request", parent: None, definition: "By steps that depend on the kind of request or data.", synonyms: &["varying verification"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "unspecified_verification", parent: None, definition: "The text says that identity is checked without saying how.", synonyms: &["we will verify your identity"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[0, 7, 10, 1, 8, 4, 6, 3, 2, 5, 9, 11],
    starts: &[*b"account_", *b"agent_au", *b"depends_", *b"email_co", *b"guardian", *b"identity", *b"knowledg", *b"match_on", *b"phone_co", *b"signed_d", *b"third_pa", *b"unspecif"],
    parents: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
};

vocabulary! {
    /// The role in which somebody handles data.
    Role, ROLES {
        /// Decides why and how data are processed.
        Controller,
        /// Decides together with others why and how data are processed.
        JointController,
        /// A company to which the California Consumer Privacy Act gives duties of its own.
        Business,
        /// Runs the site or service, or collects data from children through it.
        Operator,
        /// Processes data for somebody else.
        Processor,
        /// Processes data for a processor.
        SubProcessor,
        /// Processes data for a business under a contract that the CCPA prescribes.
        CcpaServiceProvider,
        /// Handles health data for a covered entity under HIPAA.
        BusinessAssociate,
        /// Receives data from a business under a contract that the CCPA prescribes, without processing for it.
        Contractor,
        /// A health plan, provider or clearinghouse under HIPAA.
        CoveredEntity,
        /// Neither the person, nor the publisher, nor anybody who processes for it.
        ThirdParty,
        /// Receives data, in whatever role it then handles them.
        Recipient,
        /// Represents the publisher where it has no seat.
        Representative,
        /// Represents the publisher in the European Union.
        EuRepresentative,
        /// Represents the publisher in the United Kingdom.
        UkRepresentative,
        /// Represents the publisher in Switzerland.
        SwissRepresentative,
        /// Advises on and watches over data protection within the publisher.
        DataProtectionOfficer,
        /// Sends data to another country.
        DataExporter,
        /// Receives data from another country.
        DataImporter,
        /// Has certified that it adheres to a transfer framework.
        CertifiedOrganisation,
        /// Owns the website or service.
        SiteOwner,
        /// Makes the contract with the user.
        ContractingParty,
        /// Sells to the customer in its own name and takes the payment.
        MerchantOfRecord,
    }
}

static ROLES: VocabularyInfo = VocabularyInfo {
    name: "roles",
    title: "Role",
    definition: "The role in which somebody handles data.",
    terms: &[
        Term { name: "controller", parent: None, definition: "Decides why and how data are processed.", synonyms: &["data controller", "fiduciary"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:DataController" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "joint_controller", parent: Some("controller"), definition: "Decides together with others why and how data are processed.", synonyms: &["joint controllership"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:JointDataControllers" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "business", parent: Some("controller"), definition: "A company to which the California Consumer Privacy Act gives duties of its own.", synonyms: &["ccpa business"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "operator", parent: None, definition: "Runs the site or service, or collects data from children through it.", synonyms: &["website operator", "coppa operator"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "processor", parent: None, definition: "Processes data for somebody else.", synonyms: &["data processor"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:DataProcessor" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "sub_processor", parent: Some("processor"), definition: "Processes data for a processor.", synonyms: &["subprocessor"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:DataSubProcessor" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "ccpa_service_provider", parent: Some("processor"), definition: "Processes data for a business under a contract that the CCPA prescribes.", synonyms: &["service provider (ccpa)"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "business_associate", parent: Some("processor"), definition: "Handles health data for a covered entity under HIPAA.", synonyms: &["hipaa business associate"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "contractor", parent: None, definition: "Receives data from a business under a contract that the CCPA prescribes, without processing for it.", synonyms: &["ccpa contractor"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "covered_entity", parent: None, definition: "A health plan, provider or clearinghouse under HIPAA.", synonyms: &["hipaa covered entity"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "third_party", parent: None, definition: "Neither the person, nor the publisher, nor anybody who processes for it.", synonyms: &["independent third party"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:ThirdParty" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "recipient", parent: None, definition: "Receives data, in whatever role it then handles them.", synonyms: &["data recipient"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Recipient" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "representative", parent: None, definition: "Represents the publisher where it has no seat.", synonyms: &["article 27 representative"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Representative" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "eu_representative", parent: Some("representative"), definition: "Represents the publisher in the European Union.", synonyms: &["eu rep"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "uk_representative", parent: Some("representative"), definition: "Represents the publisher in the United Kingdom.", synonyms: &["uk rep"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "swiss_representative", parent: Some("representative"), definition: "Represents the publisher in Switzerland.", synonyms: &["swiss rep"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "data_protection_officer", parent: None, definition: "Advises on and watches over data protection within the publisher.", synonyms: &["dpo", "privacy officer"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:DataProtectionOfficer" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "data_exporter", parent: None, definition: "Sends data to another country.", synonyms: &["exporter"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:DataExporter" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "data_importer", parent: None, definition: "Receives data from another country.", synonyms: &["importer"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:DataImporter" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "certified_organisation", parent: None, definition: "Has certified that it adheres to a transfer framework.", synonyms: &["safe harbor participant", "self-certified organisation"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "site_owner", parent: None, definition: "Owns the website or service.", synonyms: &["owner"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "contracting_party", parent: None, definition: "Makes the contract with the user.", synonyms: &["your contract partner"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "merchant_of_record", parent: None, definition: "Sells to the customer in its own name and takes the payment.", synonyms: &["seller"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[2, 7, 6, 19, 21, 8, 0, 9, 17, 18, 16, 13, 1, 22, 3, 4, 11, 12, 20, 5, 15, 10, 14],
    starts: &[*b"business", *b"business", *b"ccpa_ser", *b"certifie", *b"contract", *b"contract", *b"controll", *b"covered_", *b"data_exp", *b"data_imp", *b"data_pro", *b"eu_repre", *b"joint_co", *b"merchant", *b"operator", *b"processo", *b"recipien", *b"represen", *b"site_own", *b"sub_proc", *b"swiss_re", *b"third_pa", *b"uk_repre"],
    parents: &[0, 0, 0, 3, 4, 4, 4, 4, 8, 9, 10, 11, 12, 12, 12, 12, 16, 17, 18, 19, 20, 21, 22],
};

vocabulary! {
    /// Parts of a group of companies.
    GroupMember, GROUP_MEMBERS {
        /// Companies that control the publisher, are controlled by it, or are under the same control.
        Affiliates,
        /// Companies that the publisher controls.
        Subsidiaries,
        /// The company that controls the publisher.
        ParentCompany,
        /// Companies under the same control as the publisher.
        SisterCompanies,
        /// Branches and offices that are no companies of their own.
        Branches,
        /// Brands or trade names under which the publisher acts.
        Brands,
        /// Companies that the publisher owns together with others.
        JointVentures,
        /// Companies that run a business under the publisher's brand.
        Franchisees,
        /// Companies that take the publisher's place.
        Successors,
        /// Companies whose place the publisher has taken.
        Predecessors,
        /// Directors, employees and other people who work for the publisher.
        Staff,
        /// Those who act for the publisher without belonging to it.
        Agents,
    }
}

static GROUP_MEMBERS: VocabularyInfo = VocabularyInfo {
    name: "group_members",
    title: "Group member",
    definition: "Parts of a group of companies.",
    terms: &[
        Term { name: "affiliates", parent: None, definition: "Companies that control the publisher, are controlled by it, or are under the same control.", synonyms: &["group companies", "corporate family", "related companies", "affiliated companies"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "subsidiaries", parent: Some("affiliates"), definition: "Companies that the publisher controls.", synonyms: &["daughter companies"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "parent_company", parent: Some("affiliates"), definition: "The company that controls the publisher.", synonyms: &["holding company"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "sister_companies", parent: Some("affiliates"), definition: "Companies under the same control as the publisher.", synonyms: &["companies under common control"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "branches", parent: None, definition: "Branches and offices that are no companies of their own.", synonyms: &["offices", "establishments"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "brands", parent: None, definition: "Brands or trade names under which the publisher acts.", synonyms: &["trade names", "dba"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "joint_ventures", parent: None, definition: "Companies that the publisher owns together with others.", synonyms: &["joint venture partners"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "franchisees", parent: None, definition: "Companies that run a business under the publisher's brand.", synonyms: &["franchise partners"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "successors", parent: None, definition: "Companies that take the publisher's place.", synonyms: &["assigns", "legal successors"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "predecessors", parent: None, definition: "Companies whose place the publisher has taken.", synonyms: &["formerly known as"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "staff", parent: None, definition: "Directors, employees and other people who work for the publisher.", synonyms: &["employees", "officers", "directors"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "agents", parent: None, definition: "Those who act for the publisher without belonging to it.", synonyms: &["contractors", "representatives"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[0, 11, 4, 5, 7, 6, 2, 9, 3, 10, 1, 8],
    starts: &[*b"affiliat", *b"agents\0\0", *b"branches", *b"brands\0\0", *b"franchis", *b"joint_ve", *b"parent_c", *b"predeces", *b"sister_c", *b"staff\0\0\0", *b"subsidia", *b"successo"],
    parents: &[0, 0, 0, 0, 4, 5, 6, 7, 8, 9, 10, 11],
};

vocabulary! {
    /// A kind of thing that a policy covers or excludes.
    ScopeKind, SCOPE_KINDS {
        /// All sites, services and products of the publisher.
        AllProducts,
        /// A website that the publisher runs or owns.
        Website,
        /// Subdomains of a website.
        Subdomains,
        /// Other websites that the publisher owns or that are run for it.
        OtherSites,
        /// A service, used online or otherwise.
        Service,
        /// A programming interface.
        Api,
        /// A trial or test version of a service.
        FreeTrial,
        /// Software that is downloaded or installed.
        Software,
        /// An application for phones or tablets.
        MobileApp,
        /// An application for computers.
        DesktopApp,
        /// An extension of a browser.
        BrowserExtension,
        /// Software offered under an open-source licence.
        OpenSourceSoftware,
        /// A tool embedded in pages, also of others.
        Widget,
        /// A device with the publisher's software.
        Device,
        /// Content that appears on or is made available through the publisher's products.
        Content,
        /// Data handled on behalf of business customers.
        CustomerData,
        /// Messages between people and the publisher.
        Communications,
        /// Marketing and sales activities.
        MarketingActivities,
        /// Customer support.
        Support,
        /// Events, trainings and webinars.
        Events,
        /// Surveys, contests and promotions.
        Surveys,
        /// Forums, blogs and communities.
        Forums,
        /// The publisher's pages on social networks.
        SocialMediaPages,
        /// Applications for jobs.
        Recruitment,
        /// Data of the publisher's own workforce.
        Employment,
        /// Dealings with suppliers, partners and other businesses.
        BusinessContacts,
        /// Data collected otherwise than online.
        Offline,
        /// Shops, offices and other premises.
        PhysicalLocations,
        /// Websites and services of others.
        ThirdPartySite,
        /// Advertisements and banners of others.
        ThirdPartyAds,
        /// Applications and integrations of others that work with the service.
        ThirdPartyApps,
        /// Services of payment providers.
        PaymentServices,
        /// Data that people make public themselves.
        PubliclyPostedData,
        /// Data that the text does not hold to be personal.
        NonPersonalData,
    }
}

static SCOPE_KINDS: VocabularyInfo = VocabularyInfo {
    name: "scope_kinds",
    title: "Scope kind",
    definition: "A kind of thing that a policy covers or excludes.",
    terms: &[
        Term { name: "all_products", parent: None, definition: "All sites, services and products of the publisher.", synonyms: &["all our services", "everything we offer"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "website", parent: Some("all_products"), definition: "A website that the publisher runs or owns.", synonyms: &["site", "web page"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "subdomains", parent: Some("website"), definition: "Subdomains of a website.", synonyms: &["sub-sites"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "other_sites", parent: Some("website"), definition: "Other websites that the publisher owns or that are run for it.", synonyms: &["affiliated sites", "sites operated on our behalf"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "service", parent: Some("all_products"), definition: "A service, used online or otherwise.", synonyms: &["platform", "cloud service", "saas"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "api", parent: Some("service"), definition: "A programming interface.", synonyms: &["application programming interface"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "free_trial", parent: Some("service"), definition: "A trial or test version of a service.", synonyms: &["beta", "demo"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "software", parent: Some("all_products"), definition: "Software that is downloaded or installed.", synonyms: &["program"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "mobile_app", parent: Some("software"), definition: "An application for phones or tablets.", synonyms: &["app"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "desktop_app", parent: Some("software"), definition: "An application for computers.", synonyms: &["desktop software"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "browser_extension", parent: Some("software"), definition: "An extension of a browser.", synonyms: &["add-on", "plug-in"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "open_source_software", parent: Some("software"), definition: "Software offered under an open-source licence.", synonyms: &["community edition"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "widget", parent: Some("all_products"), definition: "A tool embedded in pages, also of others.", synonyms: &["embedded tool"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "device", parent: Some("all_products"), definition: "A device with the publisher's software.", synonyms: &["hardware", "connected device", "iot"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "content", parent: None, definition: "Content that appears on or is made available through the publisher's products.", synonyms: &["articles", "downloads", "media"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "customer_data", parent: None, definition: "Data handled on behalf of business customers.", synonyms: &["processor data", "data you upload", "on your behalf"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "communications", parent: None, definition: "Messages between people and the publisher.", synonyms: &["emails", "calls"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "marketing_activities", parent: None, definition: "Marketing and sales activities.", synonyms: &["newsletters", "advertising campaigns"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "support", parent: None, definition: "Customer support.", synonyms: &["help desk"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "events", parent: None, definition: "Events, trainings and webinars.", synonyms: &["conferences", "trade shows"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "surveys", parent: None, definition: "Surveys, contests and promotions.", synonyms: &["sweepstakes", "research"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "forums", parent: None, definition: "Forums, blogs and communities.", synonyms: &["discussion boards", "chat rooms"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "social_media_pages", parent: None, definition: "The publisher's pages on social networks.", synonyms: &["fan pages"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "recruitment", parent: None, definition: "Applications for jobs.", synonyms: &["careers site", "candidates"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "employment", parent: None, definition: "Data of the publisher's own workforce.", synonyms: &["employee data", "hr data"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "business_contacts", parent: None, definition: "Dealings with suppliers, partners and other businesses.", synonyms: &["vendors", "resellers", "b2b contacts"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "offline", parent: None, definition: "Data collected otherwise than online.", synonyms: &["in person", "paper forms", "phone orders"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "physical_locations", parent: Some("offline"), definition: "Shops, offices and other premises.", synonyms: &["stores", "premises"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "third_party_site", parent: None, definition: "Websites and services of others.", synonyms: &["linked sites", "external websites"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "third_party_ads", parent: None, definition: "Advertisements and banners of others.", synonyms: &["banners", "ad networks"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "third_party_apps", parent: None, definition: "Applications and integrations of others that work with the service.", synonyms: &["integrations", "add-ons of others", "marketplace apps"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "payment_services", parent: None, definition: "Services of payment providers.", synonyms: &["checkout by a provider"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "publicly_posted_data", parent: None, definition: "Data that people make public themselves.", synonyms: &["public posts"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "non_personal_data", parent: None, definition: "Data that the text does not hold to be personal.", synonyms: &["anonymous data", "aggregate data"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[0, 5, 10, 25, 16, 14, 15, 9, 13, 24, 19, 21, 6, 17, 8, 33, 26, 11, 3, 31, 27, 32, 23, 4, 22, 7, 2, 18, 20, 29, 30, 28, 1, 12],
    starts: &[*b"all_prod", *b"api\0\0\0\0\0", *b"browser_", *b"business", *b"communic", *b"content\0", *b"customer", *b"desktop_", *b"device\0\0", *b"employme", *b"events\0\0", *b"forums\0\0", *b"free_tri", *b"marketin", *b"mobile_a", *b"non_pers", *b"offline\0", *b"open_sou", *b"other_si", *b"payment_", *b"physical", *b"publicly", *b"recruitm", *b"service\0", *b"social_m", *b"software", *b"subdomai", *b"support\0", *b"surveys\0", *b"third_pa", *b"third_pa", *b"third_pa", *b"website\0", *b"widget\0\0"],
    parents: &[0, 0, 1, 1, 0, 4, 4, 0, 7, 7, 7, 7, 0, 0, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 26, 28, 29, 30, 31, 32, 33],
};

vocabulary! {
    /// What the text calls the data or thing that it defines.
    DefinitionClass, DEFINITION_CLASSES {
        /// Data that the text calls personal.
        Personal,
        /// Personal data that the text calls sensitive or special.
        Sensitive,
        /// Data that carry a code in place of an identity.
        Pseudonymous,
        /// Data that the text does not hold to be personal, whatever they contain.
        NonPersonal,
        /// Data that the text says identify nobody.
        Anonymous,
        /// Data with identifying details removed under a standard.
        Deidentified,
        /// Data combined over many people.
        Aggregated,
        /// Data about devices, browsers, logs or use.
        Technical,
        /// What people or customers post, upload or store.
        Content,
        /// Data about payments or other financial matters.
        Payment,
        /// Information that the text calls confidential.
        Confidential,
        /// A site, service, software or offering.
        Product,
        /// The publisher, a company or a group of companies.
        Party,
        /// The people the text speaks to or about.
        Person,
        /// A document, such as the terms.
        Document,
        /// A technology, such as cookies.
        Technology,
        /// An activity or event, such as processing or sale.
        Activity,
        /// A law, framework or set of principles.
        Law,
        /// A country or region, or a group of them.
        Territory,
    }
}

static DEFINITION_CLASSES: VocabularyInfo = VocabularyInfo {
    name: "definition_classes",
    title: "Definition class",
    definition: "What the text calls the data or thing that it defines.",
    terms: &[
        Term { name: "personal", parent: None, definition: "Data that the text calls personal.", synonyms: &["personal information", "personally identifiable information", "pii"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "sensitive", parent: Some("personal"), definition: "Personal data that the text calls sensitive or special.", synonyms: &["special categories"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "pseudonymous", parent: Some("personal"), definition: "Data that carry a code in place of an identity.", synonyms: &["pseudonymised data"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "non_personal", parent: None, definition: "Data that the text does not hold to be personal, whatever they contain.", synonyms: &["non-personal information", "non-pii"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "anonymous", parent: Some("non_personal"), definition: "Data that the text says identify nobody.", synonyms: &["anonymised data"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "deidentified", parent: Some("non_personal"), definition: "Data with identifying details removed under a standard.", synonyms: &["de-identified data"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "aggregated", parent: None, definition: "Data combined over many people.", synonyms: &["aggregate data", "statistics"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "technical", parent: None, definition: "Data about devices, browsers, logs or use.", synonyms: &["log data", "usage data", "device data"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "content", parent: None, definition: "What people or customers post, upload or store.", synonyms: &["user content", "customer data", "post data"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "payment", parent: None, definition: "Data about payments or other financial matters.", synonyms: &["billing data", "financial data"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "confidential", parent: None, definition: "Information that the text calls confidential.", synonyms: &["confidential information"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "product", parent: None, definition: "A site, service, software or offering.", synonyms: &["service", "site", "platform"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "party", parent: None, definition: "The publisher, a company or a group of companies.", synonyms: &["we", "us", "provider", "partners"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "person", parent: None, definition: "The people the text speaks to or about.", synonyms: &["you", "user", "customer", "child"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "document", parent: None, definition: "A document, such as the terms.", synonyms: &["terms", "policy", "agreement"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "technology", parent: None, definition: "A technology, such as cookies.", synonyms: &["cookies", "beacons"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "activity", parent: None, definition: "An activity or event, such as processing or sale.", synonyms: &["processing", "sale", "business transfer"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "law", parent: None, definition: "A law, framework or set of principles.", synonyms: &["data protection law", "framework"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "territory", parent: None, definition: "A country or region, or a group of them.", synonyms: &["designated countries"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[16, 6, 4, 10, 8, 5, 14, 17, 3, 12, 9, 13, 0, 11, 2, 1, 7, 15, 18],
    starts: &[*b"activity", *b"aggregat", *b"anonymou", *b"confiden", *b"content\0", *b"deidenti", *b"document", *b"law\0\0\0\0\0", *b"non_pers", *b"party\0\0\0", *b"payment\0", *b"person\0\0", *b"personal", *b"product\0", *b"pseudony", *b"sensitiv", *b"technica", *b"technolo", *b"territor"],
    parents: &[0, 0, 0, 3, 3, 3, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18],
};

vocabulary! {
    /// How sure the encoder is.
    Confidence, CONFIDENCES {
        /// The encoder is in doubt whether the text means this.
        Low,
        /// The encoder finds this the likeliest reading, though others are possible.
        Medium,
        /// The text says this without room for another reading.
        High,
    }
}

static CONFIDENCES: VocabularyInfo = VocabularyInfo {
    name: "confidences",
    title: "Confidence",
    definition: "How sure the encoder is.",
    terms: &[
        Term { name: "low", parent: None, definition: "The encoder is in doubt whether the text means this.", synonyms: &["doubtful", "unsure"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "medium", parent: None, definition: "The encoder finds this the likeliest reading, though others are possible.", synonyms: &["probable"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "high", parent: None, definition: "The text says this without room for another reading.", synonyms: &["certain", "clear"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[2, 0, 1],
    starts: &[*b"high\0\0\0\0", *b"low\0\0\0\0\0", *b"medium\0\0"],
    parents: &[0, 1, 2],
};

vocabulary! {
    /// Why a sentence has no statement.
    ExcuseReason, EXCUSE_REASONS {
        /// The words are a heading or title.
        Heading,
        /// The words welcome or thank the reader.
        Greeting,
        /// The words speak of values or concern without stating a practice.
        Goodwill,
        /// The words say what the policy or section deals with.
        Overview,
        /// The words lead into a list whose items are recorded.
        ListLeadIn,
        /// The words only point to another part or document.
        CrossReference,
        /// The words explain how something works in general, such as what a cookie is.
        Explanation,
        /// The words give an example of something recorded elsewhere.
        Illustration,
        /// The words tell a fact about the world, the company or the law that is no practice.
        Background,
        /// The words repeat what is recorded from another sentence.
        Repetition,
        /// The words invite the reader to do something without any duty.
        Encouragement,
        /// The words are of a formal kind only, such as on headings or severability.
        Formality,
        /// The words settle matters of the contract and not of privacy.
        ContractMatter,
        /// The words belong to the page and not to the policy.
        Navigation,
        /// The words were added by whoever archived or converted the text.
        CaptureNote,
        /// The words cannot be understood as they stand.
        Unintelligible,
    }
}

static EXCUSE_REASONS: VocabularyInfo = VocabularyInfo {
    name: "excuse_reasons",
    title: "Excuse reason",
    definition: "Why a sentence has no statement.",
    terms: &[
        Term { name: "heading", parent: None, definition: "The words are a heading or title.", synonyms: &["title", "caption"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "greeting", parent: None, definition: "The words welcome or thank the reader.", synonyms: &["welcome", "thanks"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "goodwill", parent: None, definition: "The words speak of values or concern without stating a practice.", synonyms: &["we value your privacy", "trust is important"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "overview", parent: None, definition: "The words say what the policy or section deals with.", synonyms: &["introduction", "summary of contents"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "list_lead_in", parent: None, definition: "The words lead into a list whose items are recorded.", synonyms: &["list introduction"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "cross_reference", parent: None, definition: "The words only point to another part or document.", synonyms: &["see below", "as described in section"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "explanation", parent: None, definition: "The words explain how something works in general, such as what a cookie is.", synonyms: &["general information", "definition of a cookie"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "illustration", parent: None, definition: "The words give an example of something recorded elsewhere.", synonyms: &["for example"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "background", parent: None, definition: "The words tell a fact about the world, the company or the law that is no practice.", synonyms: &["context", "legal background"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "repetition", parent: None, definition: "The words repeat what is recorded from another sentence.", synonyms: &["duplicate", "restatement"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "encouragement", parent: None, definition: "The words invite the reader to do something without any duty.", synonyms: &["invitation", "please feel free"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "formality", parent: None, definition: "The words are of a formal kind only, such as on headings or severability.", synonyms: &["boilerplate", "severability"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "contract_matter", parent: None, definition: "The words settle matters of the contract and not of privacy.", synonyms: &["terms of sale", "trademark notice"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "navigation", parent: None, definition: "The words belong to the page and not to the policy.", synonyms: &["menu", "back to top", "footer"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "capture_note", parent: None, definition: "The words were added by whoever archived or converted the text.", synonyms: &["archive header", "extraction note"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "unintelligible", parent: None, definition: "The words cannot be understood as they stand.", synonyms: &["garbled"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[8, 14, 12, 5, 10, 6, 11, 2, 1, 0, 7, 4, 13, 3, 9, 15],
    starts: &[*b"backgrou", *b"capture_", *b"contract", *b"cross_re", *b"encourag", *b"explanat", *b"formalit", *b"goodwill", *b"greeting", *b"heading\0", *b"illustra", *b"list_lea", *b"navigati", *b"overview", *b"repetiti", *b"unintell"],
    parents: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
};

vocabulary! {
    /// A fault of the source text.
    DefectKind, DEFECT_KINDS {
        /// A word is misspelt or ungrammatical.
        Typo,
        /// A word or part of a sentence is missing.
        MissingWord,
        /// A part that the text refers to does not exist.
        MissingSection,
        /// Numbers of sections or items are wrong, missing or doubled.
        NumberingError,
        /// Punctuation, brackets or quotation marks are wrong.
        PunctuationError,
        /// It is not clear what a word or reference points to.
        AmbiguousReference,
        /// It is not clear how far a condition or limit reaches.
        AmbiguousScope,
        /// A capitalised word is never defined.
        UndefinedTerm,
        /// A word is defined more than once with different meanings.
        RedefinedTerm,
        /// The same thing goes by different names, or one name is spelt in different ways.
        InconsistentTerm,
        /// A defined word is never used.
        UnusedTerm,
        /// Two passages contradict each other.
        Contradiction,
        /// A placeholder was left unfilled.
        Placeholder,
        /// Another company or product is named where the publisher's name belongs.
        WrongName,
        /// A law, framework or product is named that no longer existed when the text was published.
        OutdatedReference,
        /// A link or address does not work or points to the wrong place.
        BrokenLink,
        /// A passage stands twice.
        DuplicateText,
        /// A translation differs from the original.
        TranslationError,
        /// The text was damaged when it was captured or converted.
        ExtractionError,
    }
}

static DEFECT_KINDS: VocabularyInfo = VocabularyInfo {
    name: "defect_kinds",
    title: "Defect kind",
    definition: "A fault of the source text.",
    terms: &[
        Term { name: "typo", parent: None, definition: "A word is misspelt or ungrammatical.", synonyms: &["spelling error", "grammar error"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "missing_word", parent: None, definition: "A word or part of a sentence is missing.", synonyms: &["omission"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "missing_section", parent: None, definition: "A part that the text refers to does not exist.", synonyms: &["dangling reference"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "numbering_error", parent: None, definition: "Numbers of sections or items are wrong, missing or doubled.", synonyms: &["wrong section number"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "punctuation_error", parent: None, definition: "Punctuation, brackets or quotation marks are wrong.", synonyms: &["unbalanced bracket"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "ambiguous_reference", parent: None, definition: "It is not clear what a word or reference points to.", synonyms: &["unclear pronoun"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "ambiguous_scope", parent: None, definition: "It is not clear how far a condition or limit reaches.", synonyms: &["unclear modifier"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "undefined_term", parent: None, definition: "A capitalised word is never defined.", synonyms: &["missing definition"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "redefined_term", parent: None, definition: "A word is defined more than once with different meanings.", synonyms: &["duplicate definition"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "inconsistent_term", parent: None, definition: "The same thing goes by different names, or one name is spelt in different ways.", synonyms: &["varying spelling"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "unused_term", parent: None, definition: "A defined word is never used.", synonyms: &["orphan definition"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "contradiction", parent: None, definition: "Two passages contradict each other.", synonyms: &["conflict", "inconsistency"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "placeholder", parent: None, definition: "A placeholder was left unfilled.", synonyms: &["template text", "insert name here"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "wrong_name", parent: None, definition: "Another company or product is named where the publisher's name belongs.", synonyms: &["copied from another policy"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "outdated_reference", parent: None, definition: "A law, framework or product is named that no longer existed when the text was published.", synonyms: &["stale reference"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "broken_link", parent: None, definition: "A link or address does not work or points to the wrong place.", synonyms: &["dead link", "wrong url"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "duplicate_text", parent: None, definition: "A passage stands twice.", synonyms: &["repeated paragraph"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "translation_error", parent: None, definition: "A translation differs from the original.", synonyms: &["mistranslation"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "extraction_error", parent: None, definition: "The text was damaged when it was captured or converted.", synonyms: &["conversion error", "lost formatting"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[5, 6, 15, 11, 16, 18, 9, 2, 1, 3, 14, 12, 4, 8, 17, 0, 7, 10, 13],
    starts: &[*b"ambiguou", *b"ambiguou", *b"broken_l", *b"contradi", *b"duplicat", *b"extracti", *b"inconsis", *b"missing_", *b"missing_", *b"numberin", *b"outdated", *b"placehol", *b"punctuat", *b"redefine", *b"translat", *b"typo\0\0\0\0", *b"undefine", *b"unused_t", *b"wrong_na"],
    parents: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18],
};

vocabulary! {
    /// A kind of automated decision.
    DecisionKind, DECISION_KINDS {
        /// Decisions made by automated means, the human part left open.
        Automated,
        /// Decisions made without any human part.
        SolelyAutomated,
        /// Decisions prepared by automated means that a person reviews or takes.
        WithHumanReview,
        /// Decisions with legal or similarly significant effects.
        SignificantEffect,
        /// Assessing or predicting traits of people by automated means, whether or not a decision follows.
        Profiling,
        /// Giving people a score, as of credit or risk.
        Scoring,
    }
}

static DECISION_KINDS: VocabularyInfo = VocabularyInfo {
    name: "decision_kinds",
    title: "Decision kind",
    definition: "A kind of automated decision.",
    terms: &[
        Term { name: "automated", parent: None, definition: "Decisions made by automated means, the human part left open.", synonyms: &["automated decision-making", "algorithmic decision"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:AutomatedDecisionMaking" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "solely_automated", parent: Some("automated"), definition: "Decisions made without any human part.", synonyms: &["fully automated", "no human involvement"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Close, key: "eu-gdpr:A22" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "with_human_review", parent: Some("automated"), definition: "Decisions prepared by automated means that a person reviews or takes.", synonyms: &["human in the loop"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "significant_effect", parent: Some("automated"), definition: "Decisions with legal or similarly significant effects.", synonyms: &["legal effects", "consequential decisions"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "profiling", parent: None, definition: "Assessing or predicting traits of people by automated means, whether or not a decision follows.", synonyms: &["automated evaluation"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:Profiling" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "scoring", parent: Some("profiling"), definition: "Giving people a score, as of credit or risk.", synonyms: &["credit scoring", "risk score"], crosswalk: &[Mapping { system: System::Dpv, kind: Match::Exact, key: "dpv:AutomatedScoringOfIndividuals" }], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[0, 4, 5, 3, 1, 2],
    starts: &[*b"automate", *b"profilin", *b"scoring\0", *b"signific", *b"solely_a", *b"with_hum"],
    parents: &[0, 0, 0, 0, 4, 4],
};

vocabulary! {
    /// What protects a person against an automated decision.
    DecisionSafeguard, DECISION_SAFEGUARDS {
        /// The person can have a human step in.
        HumanIntervention,
        /// The person can state their point of view.
        ExpressView,
        /// The person can contest the decision.
        Contest,
        /// The person can have the decision explained.
        Explanation,
        /// The person can have the data behind the decision corrected.
        CorrectInputs,
        /// The person can refuse automated decisions or profiling.
        OptOut,
        /// The person can have the matter decided in another way.
        AlternativeProcess,
        /// The system is tested for errors and unfair results.
        BiasTesting,
    }
}

static DECISION_SAFEGUARDS: VocabularyInfo = VocabularyInfo {
    name: "decision_safeguards",
    title: "Decision safeguard",
    definition: "What protects a person against an automated decision.",
    terms: &[
        Term { name: "human_intervention", parent: None, definition: "The person can have a human step in.", synonyms: &["human review"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "express_view", parent: None, definition: "The person can state their point of view.", synonyms: &["be heard"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "contest", parent: None, definition: "The person can contest the decision.", synonyms: &["appeal", "challenge"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "explanation", parent: None, definition: "The person can have the decision explained.", synonyms: &["right to explanation", "logic"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "correct_inputs", parent: None, definition: "The person can have the data behind the decision corrected.", synonyms: &["correct the data used"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "opt_out", parent: None, definition: "The person can refuse automated decisions or profiling.", synonyms: &["refuse profiling"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "alternative_process", parent: None, definition: "The person can have the matter decided in another way.", synonyms: &["manual process"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "bias_testing", parent: None, definition: "The system is tested for errors and unfair results.", synonyms: &["fairness audit"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[6, 7, 2, 4, 3, 1, 0, 5],
    starts: &[*b"alternat", *b"bias_tes", *b"contest\0", *b"correct_", *b"explanat", *b"express_", *b"human_in", *b"opt_out\0"],
    parents: &[0, 1, 2, 3, 4, 5, 6, 7],
};

vocabulary! {
    /// A text or rule that prevails or yields.
    PrecedenceSource, PRECEDENCE_SOURCES {
        /// This policy prevails.
        ThisPolicy,
        /// The terms of use prevail.
        Terms,
        /// A contract with the person or customer prevails.
        Contract,
        /// The data processing agreement prevails.
        DataProcessingAgreement,
        /// A more specific notice prevails.
        SupplementalNotice,
        /// The principles of a transfer framework prevail.
        Principles,
        /// The standard contractual clauses prevail.
        TransferClauses,
        /// The applicable law prevails.
        Law,
        /// The version in the original language prevails.
        OriginalLanguage,
        /// The most recent version prevails.
        LatestVersion,
    }
}

static PRECEDENCE_SOURCES: VocabularyInfo = VocabularyInfo {
    name: "precedence_sources",
    title: "Precedence source",
    definition: "A text or rule that prevails or yields.",
    terms: &[
        Term { name: "this_policy", parent: None, definition: "This policy prevails.", synonyms: &["policy governs"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "terms", parent: None, definition: "The terms of use prevail.", synonyms: &["terms govern"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "contract", parent: None, definition: "A contract with the person or customer prevails.", synonyms: &["agreement governs"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "data_processing_agreement", parent: Some("contract"), definition: "The data processing agreement prevails.", synonyms: &["dpa governs"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "supplemental_notice", parent: None, definition: "A more specific notice prevails.", synonyms: &["product notice governs", "regional section governs"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "principles", parent: None, definition: "The principles of a transfer framework prevail.", synonyms: &["safe harbor principles govern"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "transfer_clauses", parent: None, definition: "The standard contractual clauses prevail.", synonyms: &["scc govern"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "law", parent: None, definition: "The applicable law prevails.", synonyms: &["mandatory law"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "original_language", parent: None, definition: "The version in the original language prevails.", synonyms: &["english version governs"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "latest_version", parent: None, definition: "The most recent version prevails.", synonyms: &["current version"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[2, 3, 9, 7, 8, 5, 4, 1, 0, 6],
    starts: &[*b"contract", *b"data_pro", *b"latest_v", *b"law\0\0\0\0\0", *b"original", *b"principl", *b"suppleme", *b"terms\0\0\0", *b"this_pol", *b"transfer"],
    parents: &[0, 1, 2, 2, 4, 5, 6, 7, 8, 9],
};

vocabulary! {
    /// A field of a statement.
    Field, FIELDS {
        /// What the policy covers.
        Covers,
        /// What is left out.
        Excludes,
        /// The data.
        Data,
        /// How data reaches the collector.
        Methods,
        /// The situations in which data is collected.
        Context,
        /// Who hands data over.
        Sources,
        /// Whether the person must give the data.
        Required,
        /// What data is used for.
        Purposes,
        /// The media of messages.
        Channels,
        /// Data that is combined.
        Combines,
        /// Data that is made from other data.
        Derives,
        /// What is done with data.
        Operations,
        /// Who gets data.
        Recipients,
        /// The way in which data is given.
        Modes,
        /// What a recipient is bound to.
        Obligations,
        /// How long data is kept.
        Period,
        /// Why data is kept.
        Reasons,
        /// Where data is stored or processed.
        Places,
        /// Where data comes from.
        From,
        /// Where data goes.
        To,
        /// The legal instruments that a transfer relies on.
        Mechanisms,
        /// Principles that the text promises to keep.
        Principles,
        /// What a person can demand.
        Rights,
        /// What a right or choice is about.
        Over,
        /// How a person acts.
        Via,
        /// How the person's identity is checked.
        Verification,
        /// Who must answer.
        AddressedTo,
        /// Who sets or reads a cookie or similar technique.
        SetBy,
        /// Data that is kept on the device.
        Stores,
        /// What kind of thing it is.
        Kinds,
        /// Names that the text gives.
        Names,
        /// Addresses.
        Urls,
        /// Host names or other designations.
        Designations,
        /// The people.
        Subjects,
        /// Who belongs to a group of recipients.
        Members,
        /// Who acts.
        By,
        /// How something is announced.
        AnnouncedBy,
        /// Whom one turns to with a complaint.
        Bodies,
        /// What opens a step of the complaint ladder.
        Triggers,
        /// Legitimate interests.
        Interests,
        /// What protects a person against an automated decision.
        Safeguards,
        /// Legal bases.
        Bases,
        /// What follows for the person.
        Consequence,
        /// Within which time.
        Deadline,
        /// What the text warns of.
        Warning,
        /// What is done on discovery.
        Actions,
        /// Standards or certificates.
        Standards,
        /// What the text advises.
        Advice,
        /// How long something stays on the device.
        Lifetime,
        /// When a change takes effect.
        Effective,
        /// Whether a change needs consent.
        Consent,
        /// What happens to data when retention ends.
        Then,
        /// What it costs.
        Fee,
        /// The logic of a decision.
        Logic,
        /// The effects of a decision.
        Effects,
        /// The rights that a signal is taken to use.
        CountsAs,
        /// The ages it is about.
        Ages,
        /// Conditions that must all hold.
        OnlyIf,
        /// Conditions of which one must hold.
        OnlyIfAny,
        /// Whom something involves.
        Parties,
        /// On whose behalf data is used.
        OnBehalfOf,
        /// Whom a policy speaks to.
        Audiences,
        /// What kind of choice or rule it is.
        Kind,
        /// The event from which a length of time runs.
        CountedFrom,
    }
}

static FIELDS: VocabularyInfo = VocabularyInfo {
    name: "fields",
    title: "Field name",
    definition: "A field of a statement.",
    terms: &[
        Term { name: "covers", parent: None, definition: "What the policy covers.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "excludes", parent: None, definition: "What is left out.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "data", parent: None, definition: "The data.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "methods", parent: None, definition: "How data reaches the collector.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "context", parent: None, definition: "The situations in which data is collected.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "sources", parent: None, definition: "Who hands data over.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "required", parent: None, definition: "Whether the person must give the data.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "purposes", parent: None, definition: "What data is used for.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "channels", parent: None, definition: "The media of messages.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "combines", parent: None, definition: "Data that is combined.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "derives", parent: None, definition: "Data that is made from other data.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "operations", parent: None, definition: "What is done with data.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "recipients", parent: None, definition: "Who gets data.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "modes", parent: None, definition: "The way in which data is given.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "obligations", parent: None, definition: "What a recipient is bound to.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "period", parent: None, definition: "How long data is kept.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "reasons", parent: None, definition: "Why data is kept.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "places", parent: None, definition: "Where data is stored or processed.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "from", parent: None, definition: "Where data comes from.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "to", parent: None, definition: "Where data goes.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "mechanisms", parent: None, definition: "The legal instruments that a transfer relies on.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "principles", parent: None, definition: "Principles that the text promises to keep.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "rights", parent: None, definition: "What a person can demand.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "over", parent: None, definition: "What a right or choice is about.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "via", parent: None, definition: "How a person acts.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "verification", parent: None, definition: "How the person's identity is checked.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "addressed_to", parent: None, definition: "Who must answer.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "set_by", parent: None, definition: "Who sets or reads a cookie or similar technique.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "stores", parent: None, definition: "Data that is kept on the device.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "kinds", parent: None, definition: "What kind of thing it is.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "names", parent: None, definition: "Names that the text gives.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "urls", parent: None, definition: "Addresses.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "designations", parent: None, definition: "Host names or other designations.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "subjects", parent: None, definition: "The people.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "members", parent: None, definition: "Who belongs to a group of recipients.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "by", parent: None, definition: "Who acts.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "announced_by", parent: None, definition: "How something is announced.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "bodies", parent: None, definition: "Whom one turns to with a complaint.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "triggers", parent: None, definition: "What opens a step of the complaint ladder.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "interests", parent: None, definition: "Legitimate interests.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "safeguards", parent: None, definition: "What protects a person against an automated decision.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "bases", parent: None, definition: "Legal bases.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "consequence", parent: None, definition: "What follows for the person.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "deadline", parent: None, definition: "Within which time.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "warning", parent: None, definition: "What the text warns of.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "actions", parent: None, definition: "What is done on discovery.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "standards", parent: None, definition: "Standards or certificates.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "advice", parent: None, definition: "What the text advises.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "lifetime", parent: None, definition: "How long something stays on the device.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "effective", parent: None, definition: "When a change takes effect.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "consent", parent: None, definition: "Whether a change needs consent.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "then", parent: None, definition: "What happens to data when retention ends.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "fee", parent: None, definition: "What it costs.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "logic", parent: None, definition: "The logic of a decision.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "effects", parent: None, definition: "The effects of a decision.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "counts_as", parent: None, definition: "The rights that a signal is taken to use.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "ages", parent: None, definition: "The ages it is about.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "only_if", parent: None, definition: "Conditions that must all hold.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "only_if_any", parent: None, definition: "Conditions of which one must hold.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "parties", parent: None, definition: "Whom something involves.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "on_behalf_of", parent: None, definition: "On whose behalf data is used.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "audiences", parent: None, definition: "Whom a policy speaks to.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "kind", parent: None, definition: "What kind of choice or rule it is.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "counted_from", parent: None, definition: "The event from which a length of time runs.", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[45, 26, 47, 56, 36, 61, 41, 37, 35, 8, 9, 50, 42, 4, 63, 55, 0, 2, 43, 10, 32, 49, 54, 1, 52, 18, 39, 62, 29, 48, 53, 20, 34, 3, 13, 30, 14, 60, 57, 58, 11, 23, 59, 15, 17, 21, 7, 16, 12, 6, 22, 40, 27, 5, 46, 28, 33, 51, 19, 38, 31, 25, 24, 44],
    starts: &[*b"actions\0", *b"addresse", *b"advice\0\0", *b"ages\0\0\0\0", *b"announce", *b"audience", *b"bases\0\0\0", *b"bodies\0\0", *b"by\0\0\0\0\0\0", *b"channels", *b"combines", *b"consent\0", *b"conseque", *b"context\0", *b"counted_", *b"counts_a", *b"covers\0\0", *b"data\0\0\0\0", *b"deadline", *b"derives\0", *b"designat", *b"effectiv", *b"effects\0", *b"excludes", *b"fee\0\0\0\0\0", *b"from\0\0\0\0", *b"interest", *b"kind\0\0\0\0", *b"kinds\0\0\0", *b"lifetime", *b"logic\0\0\0", *b"mechanis", *b"members\0", *b"methods\0", *b"modes\0\0\0", *b"names\0\0\0", *b"obligati", *b"on_behal", *b"only_if\0", *b"only_if_", *b"operatio", *b"over\0\0\0\0", *b"parties\0", *b"period\0\0", *b"places\0\0", *b"principl", *b"purposes", *b"reasons\0", *b"recipien", *b"required", *b"rights\0\0", *b"safeguar", *b"set_by\0\0", *b"sources\0", *b"standard", *b"stores\0\0", *b"subjects", *b"then\0\0\0\0", *b"to\0\0\0\0\0\0", *b"triggers", *b"urls\0\0\0\0", *b"verifica", *b"via\0\0\0\0\0", *b"warning\0"],
    parents: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63],
};

vocabulary! {
    /// What is done with data, as a wish speaks of it.
    Act, ACTS {
        /// Obtain data, from the person, by recording or from others.
        Collect,
        /// Use data for a purpose.
        Use,
        /// Let others have data, in whatever way.
        Disclose,
        /// Give data to others for money or other value, as by selling, renting, leasing or trading.
        Sell,
        /// Make data public.
        Publish,
        /// Store or read something on a device, or record behaviour, by cookies and similar techniques.
        Track,
        /// Bring data of several sources together.
        Combine,
        /// Decide about people by machines alone or with their help.
        Decide,
    }
}

static ACTS: VocabularyInfo = VocabularyInfo {
    name: "acts",
    title: "Act",
    definition: "What is done with data, as a wish speaks of it.",
    terms: &[
        Term { name: "collect", parent: None, definition: "Obtain data, from the person, by recording or from others.", synonyms: &["gather", "obtain", "collection", "acquire", "record"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "use", parent: None, definition: "Use data for a purpose.", synonyms: &["process", "processing", "usage", "utilise", "utilize"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "disclose", parent: None, definition: "Let others have data, in whatever way.", synonyms: &["share", "sharing", "disclosure", "pass on", "provide", "give", "give access", "transfer"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "sell", parent: Some("disclose"), definition: "Give data to others for money or other value, as by selling, renting, leasing or trading.", synonyms: &["sale", "selling", "sold", "rent", "renting", "lease", "trade"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "publish", parent: Some("disclose"), definition: "Make data public.", synonyms: &["make public", "publication", "post publicly"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "track", parent: None, definition: "Store or read something on a device, or record behaviour, by cookies and similar techniques.", synonyms: &["tracking", "cookies", "cookie", "set cookies", "place cookies"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "combine", parent: None, definition: "Bring data of several sources together.", synonyms: &["merge", "link", "combining", "enrich"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "decide", parent: None, definition: "Decide about people by machines alone or with their help.", synonyms: &["automated decision", "automated decisions", "automated decision making"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[0, 6, 7, 2, 4, 3, 5, 1],
    starts: &[*b"collect\0", *b"combine\0", *b"decide\0\0", *b"disclose", *b"publish\0", *b"sell\0\0\0\0", *b"track\0\0\0", *b"use\0\0\0\0\0"],
    parents: &[0, 1, 2, 2, 2, 5, 6, 7],
};

vocabulary! {
    /// Whether a policy meets a wish, as far as it says.
    WishAnswer, WISH_ANSWERS {
        /// The policy says what the wish asks for.
        Met,
        /// The policy says the contrary, or reserves it with "may".
        NotMet,
        /// The policy does not say enough to tell.
        Unknown,
    }
}

static WISH_ANSWERS: VocabularyInfo = VocabularyInfo {
    name: "wish_answers",
    title: "Answer to a wish",
    definition: "Whether a policy meets a wish, as far as it says.",
    terms: &[
        Term { name: "met", parent: None, definition: "The policy says what the wish asks for.", synonyms: &["yes", "fulfilled", "satisfied", "pass", "ok"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "not_met", parent: None, definition: "The policy says the contrary, or reserves it with \"may\".", synonyms: &["no", "unmet", "failed", "fail", "violated"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "unknown", parent: None, definition: "The policy does not say enough to tell.", synonyms: &["unclear", "silent", "undecided"], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[0, 1, 2],
    starts: &[*b"met\0\0\0\0\0", *b"not_met\0", *b"unknown\0"],
    parents: &[0, 1, 2],
};

/// Every vocabulary, in the order of `vocabularies.csv`.
pub const VOCABULARIES: &[&VocabularyInfo] = &[
    &DATA_CATEGORIES,
    &PURPOSES,
    &PARTIES,
    &LEGAL_BASES,
    &RIGHTS,
    &COLLECTION_METHODS,
    &SECURITY_MEASURES,
    &TRANSFER_MECHANISMS,
    &STANCES,
    &EFFORTS,
    &STRENGTHS,
    &DISCRETIONS,
    &DATA_STATES,
    &INTEREST_HOLDERS,
    &CONDITIONS,
    &CONTEXTS,
    &CONTACT_USES,
    &TOPICS,
    &DATA_SUBJECTS,
    &LAWS,
    &DOCUMENT_RELATIONS,
    &TRACKING_KINDS,
    &TRACKING_CLASSES,
    &OBLIGATIONS,
    &MEANS,
    &CONSEQUENCES,
    &ANNOUNCEMENTS,
    &CHANGE_TRIGGERS,
    &EFFECTIVE_MOMENTS,
    &PRIOR_DATA,
    &CHANGE_CONSENTS,
    &END_EVENTS,
    &DISPOSALS,
    &PRINCIPLES,
    &DISCLAIMERS,
    &DUTIES,
    &COMPLAINT_STAGES,
    &COMPLAINT_TRIGGERS,
    &COMMITMENTS,
    &SIGNALS,
    &REGIONS,
    &OPERATIONS,
    &CHANNELS,
    &CONSENT_TRIGGERS,
    &DISCLOSURE_MODES,
    &CONSIDERATIONS,
    &REQUIREMENTS,
    &FEES,
    &CHOICE_KINDS,
    &CHILD_RULES,
    &PROMPTNESS,
    &TRANSFER_WARNINGS,
    &VERIFICATIONS,
    &ROLES,
    &GROUP_MEMBERS,
    &SCOPE_KINDS,
    &DEFINITION_CLASSES,
    &CONFIDENCES,
    &EXCUSE_REASONS,
    &DEFECT_KINDS,
    &DECISION_KINDS,
    &DECISION_SAFEGUARDS,
    &PRECEDENCE_SOURCES,
    &FIELDS,
    &ACTS,
    &WISH_ANSWERS,
];

vocabulary! {
    /// A country, by its ISO 3166-1 alpha-2 code.
    Country, COUNTRIES {
        /// Andorra
        Ad,
        /// United Arab Emirates
        Ae,
        /// Afghanistan
        Af,
        /// Antigua and Barbuda
        Ag,
        /// Anguilla
        Ai,
        /// Albania
        Al,
        /// Armenia
        Am,
        /// Angola
        Ao,
        /// Antarctica
        Aq,
        /// Argentina
        Ar,
        /// American Samoa
        As,
        /// Austria
        At,
        /// Australia
        Au,
        /// Aruba
        Aw,
        /// Åland Islands
        Ax,
        /// Azerbaijan
        Az,
        /// Bosnia and Herzegovina
        Ba,
        /// Barbados
        Bb,
        /// Bangladesh
        Bd,
        /// Belgium
        Be,
        /// Burkina Faso
        Bf,
        /// Bulgaria
        Bg,
        /// Bahrain
        Bh,
        /// Burundi
        Bi,
        /// Benin
        Bj,
        /// Saint Barthélemy
        Bl,
        /// Bermuda
        Bm,
        /// Brunei
        Bn,
        /// Bolivia
        Bo,
        /// Caribbean Netherlands
        Bq,
        /// Brazil
        Br,
        /// Bahamas
        Bs,
        /// Bhutan
        Bt,
        /// Bouvet Island
        Bv,
        /// Botswana
        Bw,
        /// Belarus
        By,
        /// Belize
        Bz,
        /// Canada
        Ca,
        /// Cocos (Keeling) Islands
        Cc,
        /// Democratic Republic of the Congo
        Cd,
        /// Central African Republic
        Cf,
        /// Republic of the Congo
        Cg,
        /// Switzerland
        Ch,
        /// Côte d'Ivoire
        Ci,
        /// Cook Islands
        Ck,
        /// Chile
        Cl,
        /// Cameroon
        Cm,
        /// China
        Cn,
        /// Colombia
        Co,
        /// Costa Rica
        Cr,
        /// Cuba
        Cu,
        /// Cape Verde
        Cv,
        /// Curaçao
        Cw,
        /// Christmas Island
        Cx,
        /// Cyprus
        Cy,
        /// Czechia
        Cz,
        /// Germany
        De,
        /// Djibouti
        Dj,
        /// Denmark
        Dk,
        /// Dominica
        Dm,
        /// Dominican Republic
        Do,
        /// Algeria
        Dz,
        /// Ecuador
        Ec,
        /// Estonia
        Ee,
        /// Egypt
        Eg,
        /// Western Sahara
        Eh,
        /// Eritrea
        Er,
        /// Spain
        Es,
        /// Ethiopia
        Et,
        /// Finland
        Fi,
        /// Fiji
        Fj,
        /// Falkland Islands
        Fk,
        /// Micronesia
        Fm,
        /// Faroe Islands
        Fo,
        /// France
        Fr,
        /// Gabon
        Ga,
        /// United Kingdom
        Gb,
        /// Grenada
        Gd,
        /// Georgia
        Ge,
        /// French Guiana
        Gf,
        /// Guernsey
        Gg,
        /// Ghana
        Gh,
        /// Gibraltar
        Gi,
        /// Greenland
        Gl,
        /// Gambia
        Gm,
        /// Guinea
        Gn,
        /// Guadeloupe
        Gp,
        /// Equatorial Guinea
        Gq,
        /// Greece
        Gr,
        /// South Georgia and the South Sandwich Islands
        Gs,
        /// Guatemala
        Gt,
        /// Guam
        Gu,
        /// Guinea-Bissau
        Gw,
        /// Guyana
        Gy,
        /// Hong Kong
        Hk,
        /// Heard Island and McDonald Islands
        Hm,
        /// Honduras
        Hn,
        /// Croatia
        Hr,
        /// Haiti
        Ht,
        /// Hungary
        Hu,
        /// Indonesia
        Id,
        /// Ireland
        Ie,
        /// Israel
        Il,
        /// Isle of Man
        Im,
        /// India
        In,
        /// British Indian Ocean Territory
        Io,
        /// Iraq
        Iq,
        /// Iran
        Ir,
        /// Iceland
        Is,
        /// Italy
        It,
        /// Jersey
        Je,
        /// Jamaica
        Jm,
        /// Jordan
        Jo,
        /// Japan
        Jp,
        /// Kenya
        Ke,
        /// Kyrgyzstan
        Kg,
        /// Cambodia
        Kh,
        /// Kiribati
        Ki,
        /// Comoros
        Km,
        /// Saint Kitts and Nevis
        Kn,
        /// North Korea
        Kp,
        /// South Korea
        Kr,
        /// Kuwait
        Kw,
        /// Cayman Islands
        Ky,
        /// Kazakhstan
        Kz,
        /// Laos
        La,
        /// Lebanon
        Lb,
        /// Saint Lucia
        Lc,
        /// Liechtenstein
        Li,
        /// Sri Lanka
        Lk,
        /// Liberia
        Lr,
        /// Lesotho
        Ls,
        /// Lithuania
        Lt,
        /// Luxembourg
        Lu,
        /// Latvia
        Lv,
        /// Libya
        Ly,
        /// Morocco
        Ma,
        /// Monaco
        Mc,
        /// Moldova
        Md,
        /// Montenegro
        Me,
        /// Saint Martin
        Mf,
        /// Madagascar
        Mg,
        /// Marshall Islands
        Mh,
        /// North Macedonia
        Mk,
        /// Mali
        Ml,
        /// Myanmar
        Mm,
        /// Mongolia
        Mn,
        /// Macao
        Mo,
        /// Northern Mariana Islands
        Mp,
        /// Martinique
        Mq,
        /// Mauritania
        Mr,
        /// Montserrat
        Ms,
        /// Malta
        Mt,
        /// Mauritius
        Mu,
        /// Maldives
        Mv,
        /// Malawi
        Mw,
        /// Mexico
        Mx,
        /// Malaysia
        My,
        /// Mozambique
        Mz,
        /// Namibia
        Na,
        /// New Caledonia
        Nc,
        /// Niger
        Ne,
        /// Norfolk Island
        Nf,
        /// Nigeria
        Ng,
        /// Nicaragua
        Ni,
        /// Netherlands
        Nl,
        /// Norway
        No,
        /// Nepal
        Np,
        /// Nauru
        Nr,
        /// Niue
        Nu,
        /// New Zealand
        Nz,
        /// Oman
        Om,
        /// Panama
        Pa,
        /// Peru
        Pe,
        /// French Polynesia
        Pf,
        /// Papua New Guinea
        Pg,
        /// Philippines
        Ph,
        /// Pakistan
        Pk,
        /// Poland
        Pl,
        /// Saint Pierre and Miquelon
        Pm,
        /// Pitcairn
        Pn,
        /// Puerto Rico
        Pr,
        /// Palestine
        Ps,
        /// Portugal
        Pt,
        /// Palau
        Pw,
        /// Paraguay
        Py,
        /// Qatar
        Qa,
        /// Réunion
        Re,
        /// Romania
        Ro,
        /// Serbia
        Rs,
        /// Russia
        Ru,
        /// Rwanda
        Rw,
        /// Saudi Arabia
        Sa,
        /// Solomon Islands
        Sb,
        /// Seychelles
        Sc,
        /// Sudan
        Sd,
        /// Sweden
        Se,
        /// Singapore
        Sg,
        /// Saint Helena, Ascension and Tristan da Cunha
        Sh,
        /// Slovenia
        Si,
        /// Svalbard and Jan Mayen
        Sj,
        /// Slovakia
        Sk,
        /// Sierra Leone
        Sl,
        /// San Marino
        Sm,
        /// Senegal
        Sn,
        /// Somalia
        So,
        /// Suriname
        Sr,
        /// South Sudan
        Ss,
        /// Sao Tome and Principe
        St,
        /// El Salvador
        Sv,
        /// Sint Maarten
        Sx,
        /// Syria
        Sy,
        /// Eswatini
        Sz,
        /// Turks and Caicos Islands
        Tc,
        /// Chad
        Td,
        /// French Southern Territories
        Tf,
        /// Togo
        Tg,
        /// Thailand
        Th,
        /// Tajikistan
        Tj,
        /// Tokelau
        Tk,
        /// Timor-Leste
        Tl,
        /// Turkmenistan
        Tm,
        /// Tunisia
        Tn,
        /// Tonga
        To,
        /// Turkey
        Tr,
        /// Trinidad and Tobago
        Tt,
        /// Tuvalu
        Tv,
        /// Taiwan
        Tw,
        /// Tanzania
        Tz,
        /// Ukraine
        Ua,
        /// Uganda
        Ug,
        /// United States Minor Outlying Islands
        Um,
        /// United States
        Us,
        /// Uruguay
        Uy,
        /// Uzbekistan
        Uz,
        /// Vatican City
        Va,
        /// Saint Vincent and the Grenadines
        Vc,
        /// Venezuela
        Ve,
        /// British Virgin Islands
        Vg,
        /// United States Virgin Islands
        Vi,
        /// Vietnam
        Vn,
        /// Vanuatu
        Vu,
        /// Wallis and Futuna
        Wf,
        /// Samoa
        Ws,
        /// Yemen
        Ye,
        /// Mayotte
        Yt,
        /// South Africa
        Za,
        /// Zambia
        Zm,
        /// Zimbabwe
        Zw,
    }
}

/// The countries of ISO 3166-1 as a vocabulary of their own.
pub(crate) static COUNTRIES: VocabularyInfo = VocabularyInfo {
    name: "countries",
    title: "Country",
    definition: "A country, by its ISO 3166-1 alpha-2 code.",
    terms: &[
        Term { name: "AD", parent: None, definition: "Andorra", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "AE", parent: None, definition: "United Arab Emirates", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "AF", parent: None, definition: "Afghanistan", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "AG", parent: None, definition: "Antigua and Barbuda", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "AI", parent: None, definition: "Anguilla", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "AL", parent: None, definition: "Albania", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "AM", parent: None, definition: "Armenia", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "AO", parent: None, definition: "Angola", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "AQ", parent: None, definition: "Antarctica", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "AR", parent: None, definition: "Argentina", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "AS", parent: None, definition: "American Samoa", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "AT", parent: None, definition: "Austria", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "AU", parent: None, definition: "Australia", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "AW", parent: None, definition: "Aruba", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "AX", parent: None, definition: "Åland Islands", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "AZ", parent: None, definition: "Azerbaijan", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "BA", parent: None, definition: "Bosnia and Herzegovina", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "BB", parent: None, definition: "Barbados", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "BD", parent: None, definition: "Bangladesh", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "BE", parent: None, definition: "Belgium", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "BF", parent: None, definition: "Burkina Faso", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "BG", parent: None, definition: "Bulgaria", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "BH", parent: None, definition: "Bahrain", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "BI", parent: None, definition: "Burundi", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "BJ", parent: None, definition: "Benin", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "BL", parent: None, definition: "Saint Barthélemy", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "BM", parent: None, definition: "Bermuda", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "BN", parent: None, definition: "Brunei", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "BO", parent: None, definition: "Bolivia", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "BQ", parent: None, definition: "Caribbean Netherlands", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "BR", parent: None, definition: "Brazil", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "BS", parent: None, definition: "Bahamas", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "BT", parent: None, definition: "Bhutan", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "BV", parent: None, definition: "Bouvet Island", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "BW", parent: None, definition: "Botswana", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "BY", parent: None, definition: "Belarus", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "BZ", parent: None, definition: "Belize", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "CA", parent: None, definition: "Canada", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "CC", parent: None, definition: "Cocos (Keeling) Islands", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "CD", parent: None, definition: "Democratic Republic of the Congo", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "CF", parent: None, definition: "Central African Republic", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "CG", parent: None, definition: "Republic of the Congo", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "CH", parent: None, definition: "Switzerland", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "CI", parent: None, definition: "Côte d'Ivoire", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "CK", parent: None, definition: "Cook Islands", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "CL", parent: None, definition: "Chile", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "CM", parent: None, definition: "Cameroon", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "CN", parent: None, definition: "China", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "CO", parent: None, definition: "Colombia", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "CR", parent: None, definition: "Costa Rica", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "CU", parent: None, definition: "Cuba", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "CV", parent: None, definition: "Cape Verde", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "CW", parent: None, definition: "Curaçao", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "CX", parent: None, definition: "Christmas Island", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "CY", parent: None, definition: "Cyprus", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "CZ", parent: None, definition: "Czechia", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "DE", parent: None, definition: "Germany", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "DJ", parent: None, definition: "Djibouti", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "DK", parent: None, definition: "Denmark", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "DM", parent: None, definition: "Dominica", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "DO", parent: None, definition: "Dominican Republic", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "DZ", parent: None, definition: "Algeria", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "EC", parent: None, definition: "Ecuador", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "EE", parent: None, definition: "Estonia", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "EG", parent: None, definition: "Egypt", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "EH", parent: None, definition: "Western Sahara", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "ER", parent: None, definition: "Eritrea", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "ES", parent: None, definition: "Spain", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "ET", parent: None, definition: "Ethiopia", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "FI", parent: None, definition: "Finland", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "FJ", parent: None, definition: "Fiji", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "FK", parent: None, definition: "Falkland Islands", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "FM", parent: None, definition: "Micronesia", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "FO", parent: None, definition: "Faroe Islands", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "FR", parent: None, definition: "France", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "GA", parent: None, definition: "Gabon", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "GB", parent: None, definition: "United Kingdom", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "GD", parent: None, definition: "Grenada", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "GE", parent: None, definition: "Georgia", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "GF", parent: None, definition: "French Guiana", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "GG", parent: None, definition: "Guernsey", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "GH", parent: None, definition: "Ghana", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "GI", parent: None, definition: "Gibraltar", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "GL", parent: None, definition: "Greenland", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "GM", parent: None, definition: "Gambia", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "GN", parent: None, definition: "Guinea", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "GP", parent: None, definition: "Guadeloupe", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "GQ", parent: None, definition: "Equatorial Guinea", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "GR", parent: None, definition: "Greece", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "GS", parent: None, definition: "South Georgia and the South Sandwich Islands", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "GT", parent: None, definition: "Guatemala", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "GU", parent: None, definition: "Guam", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "GW", parent: None, definition: "Guinea-Bissau", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "GY", parent: None, definition: "Guyana", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "HK", parent: None, definition: "Hong Kong", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "HM", parent: None, definition: "Heard Island and McDonald Islands", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "HN", parent: None, definition: "Honduras", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "HR", parent: None, definition: "Croatia", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "HT", parent: None, definition: "Haiti", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "HU", parent: None, definition: "Hungary", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "ID", parent: None, definition: "Indonesia", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "IE", parent: None, definition: "Ireland", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "IL", parent: None, definition: "Israel", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "IM", parent: None, definition: "Isle of Man", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "IN", parent: None, definition: "India", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "IO", parent: None, definition: "British Indian Ocean Territory", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "IQ", parent: None, definition: "Iraq", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "IR", parent: None, definition: "Iran", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "IS", parent: None, definition: "Iceland", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "IT", parent: None, definition: "Italy", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "JE", parent: None, definition: "Jersey", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "JM", parent: None, definition: "Jamaica", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "JO", parent: None, definition: "Jordan", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "JP", parent: None, definition: "Japan", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "KE", parent: None, definition: "Kenya", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "KG", parent: None, definition: "Kyrgyzstan", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "KH", parent: None, definition: "Cambodia", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "KI", parent: None, definition: "Kiribati", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "KM", parent: None, definition: "Comoros", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "KN", parent: None, definition: "Saint Kitts and Nevis", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "KP", parent: None, definition: "North Korea", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "KR", parent: None, definition: "South Korea", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "KW", parent: None, definition: "Kuwait", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "KY", parent: None, definition: "Cayman Islands", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "KZ", parent: None, definition: "Kazakhstan", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "LA", parent: None, definition: "Laos", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "LB", parent: None, definition: "Lebanon", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "LC", parent: None, definition: "Saint Lucia", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "LI", parent: None, definition: "Liechtenstein", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "LK", parent: None, definition: "Sri Lanka", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "LR", parent: None, definition: "Liberia", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "LS", parent: None, definition: "Lesotho", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "LT", parent: None, definition: "Lithuania", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "LU", parent: None, definition: "Luxembourg", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "LV", parent: None, definition: "Latvia", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "LY", parent: None, definition: "Libya", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "MA", parent: None, definition: "Morocco", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "MC", parent: None, definition: "Monaco", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "MD", parent: None, definition: "Moldova", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "ME", parent: None, definition: "Montenegro", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "MF", parent: None, definition: "Saint Martin", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "MG", parent: None, definition: "Madagascar", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "MH", parent: None, definition: "Marshall Islands", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "MK", parent: None, definition: "North Macedonia", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "ML", parent: None, definition: "Mali", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "MM", parent: None, definition: "Myanmar", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "MN", parent: None, definition: "Mongolia", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "MO", parent: None, definition: "Macao", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "MP", parent: None, definition: "Northern Mariana Islands", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "MQ", parent: None, definition: "Martinique", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "MR", parent: None, definition: "Mauritania", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "MS", parent: None, definition: "Montserrat", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "MT", parent: None, definition: "Malta", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "MU", parent: None, definition: "Mauritius", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "MV", parent: None, definition: "Maldives", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "MW", parent: None, definition: "Malawi", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "MX", parent: None, definition: "Mexico", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "MY", parent: None, definition: "Malaysia", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "MZ", parent: None, definition: "Mozambique", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "NA", parent: None, definition: "Namibia", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "NC", parent: None, definition: "New Caledonia", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "NE", parent: None, definition: "Niger", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "NF", parent: None, definition: "Norfolk Island", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "NG", parent: None, definition: "Nigeria", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "NI", parent: None, definition: "Nicaragua", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "NL", parent: None, definition: "Netherlands", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "NO", parent: None, definition: "Norway", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "NP", parent: None, definition: "Nepal", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "NR", parent: None, definition: "Nauru", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "NU", parent: None, definition: "Niue", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "NZ", parent: None, definition: "New Zealand", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "OM", parent: None, definition: "Oman", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "PA", parent: None, definition: "Panama", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "PE", parent: None, definition: "Peru", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "PF", parent: None, definition: "French Polynesia", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "PG", parent: None, definition: "Papua New Guinea", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "PH", parent: None, definition: "Philippines", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "PK", parent: None, definition: "Pakistan", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "PL", parent: None, definition: "Poland", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "PM", parent: None, definition: "Saint Pierre and Miquelon", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "PN", parent: None, definition: "Pitcairn", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "PR", parent: None, definition: "Puerto Rico", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "PS", parent: None, definition: "Palestine", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "PT", parent: None, definition: "Portugal", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "PW", parent: None, definition: "Palau", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "PY", parent: None, definition: "Paraguay", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "QA", parent: None, definition: "Qatar", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "RE", parent: None, definition: "Réunion", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "RO", parent: None, definition: "Romania", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "RS", parent: None, definition: "Serbia", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "RU", parent: None, definition: "Russia", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "RW", parent: None, definition: "Rwanda", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "SA", parent: None, definition: "Saudi Arabia", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "SB", parent: None, definition: "Solomon Islands", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "SC", parent: None, definition: "Seychelles", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "SD", parent: None, definition: "Sudan", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "SE", parent: None, definition: "Sweden", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "SG", parent: None, definition: "Singapore", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "SH", parent: None, definition: "Saint Helena, Ascension and Tristan da Cunha", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "SI", parent: None, definition: "Slovenia", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "SJ", parent: None, definition: "Svalbard and Jan Mayen", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "SK", parent: None, definition: "Slovakia", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "SL", parent: None, definition: "Sierra Leone", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "SM", parent: None, definition: "San Marino", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "SN", parent: None, definition: "Senegal", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "SO", parent: None, definition: "Somalia", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "SR", parent: None, definition: "Suriname", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "SS", parent: None, definition: "South Sudan", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "ST", parent: None, definition: "Sao Tome and Principe", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "SV", parent: None, definition: "El Salvador", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "SX", parent: None, definition: "Sint Maarten", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "SY", parent: None, definition: "Syria", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "SZ", parent: None, definition: "Eswatini", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "TC", parent: None, definition: "Turks and Caicos Islands", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "TD", parent: None, definition: "Chad", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "TF", parent: None, definition: "French Southern Territories", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "TG", parent: None, definition: "Togo", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "TH", parent: None, definition: "Thailand", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "TJ", parent: None, definition: "Tajikistan", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "TK", parent: None, definition: "Tokelau", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "TL", parent: None, definition: "Timor-Leste", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "TM", parent: None, definition: "Turkmenistan", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "TN", parent: None, definition: "Tunisia", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "TO", parent: None, definition: "Tonga", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "TR", parent: None, definition: "Turkey", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "TT", parent: None, definition: "Trinidad and Tobago", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "TV", parent: None, definition: "Tuvalu", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "TW", parent: None, definition: "Taiwan", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "TZ", parent: None, definition: "Tanzania", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "UA", parent: None, definition: "Ukraine", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "UG", parent: None, definition: "Uganda", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "UM", parent: None, definition: "United States Minor Outlying Islands", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "US", parent: None, definition: "United States", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "UY", parent: None, definition: "Uruguay", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "UZ", parent: None, definition: "Uzbekistan", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "VA", parent: None, definition: "Vatican City", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "VC", parent: None, definition: "Saint Vincent and the Grenadines", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "VE", parent: None, definition: "Venezuela", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "VG", parent: None, definition: "British Virgin Islands", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "VI", parent: None, definition: "United States Virgin Islands", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "VN", parent: None, definition: "Vietnam", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "VU", parent: None, definition: "Vanuatu", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "WF", parent: None, definition: "Wallis and Futuna", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "WS", parent: None, definition: "Samoa", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "YE", parent: None, definition: "Yemen", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "YT", parent: None, definition: "Mayotte", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "ZA", parent: None, definition: "South Africa", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "ZM", parent: None, definition: "Zambia", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
        Term { name: "ZW", parent: None, definition: "Zimbabwe", synonyms: &[], crosswalk: &[], since: "1.0", deprecated: None, replaced_by: None, extra: &[] },
    ],
    by_name: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248],
    starts: &[*b"AD\0\0\0\0\0\0", *b"AE\0\0\0\0\0\0", *b"AF\0\0\0\0\0\0", *b"AG\0\0\0\0\0\0", *b"AI\0\0\0\0\0\0", *b"AL\0\0\0\0\0\0", *b"AM\0\0\0\0\0\0", *b"AO\0\0\0\0\0\0", *b"AQ\0\0\0\0\0\0", *b"AR\0\0\0\0\0\0", *b"AS\0\0\0\0\0\0", *b"AT\0\0\0\0\0\0", *b"AU\0\0\0\0\0\0", *b"AW\0\0\0\0\0\0", *b"AX\0\0\0\0\0\0", *b"AZ\0\0\0\0\0\0", *b"BA\0\0\0\0\0\0", *b"BB\0\0\0\0\0\0", *b"BD\0\0\0\0\0\0", *b"BE\0\0\0\0\0\0", *b"BF\0\0\0\0\0\0", *b"BG\0\0\0\0\0\0", *b"BH\0\0\0\0\0\0", *b"BI\0\0\0\0\0\0", *b"BJ\0\0\0\0\0\0", *b"BL\0\0\0\0\0\0", *b"BM\0\0\0\0\0\0", *b"BN\0\0\0\0\0\0", *b"BO\0\0\0\0\0\0", *b"BQ\0\0\0\0\0\0", *b"BR\0\0\0\0\0\0", *b"BS\0\0\0\0\0\0", *b"BT\0\0\0\0\0\0", *b"BV\0\0\0\0\0\0", *b"BW\0\0\0\0\0\0", *b"BY\0\0\0\0\0\0", *b"BZ\0\0\0\0\0\0", *b"CA\0\0\0\0\0\0", *b"CC\0\0\0\0\0\0", *b"CD\0\0\0\0\0\0", *b"CF\0\0\0\0\0\0", *b"CG\0\0\0\0\0\0", *b"CH\0\0\0\0\0\0", *b"CI\0\0\0\0\0\0", *b"CK\0\0\0\0\0\0", *b"CL\0\0\0\0\0\0", *b"CM\0\0\0\0\0\0", *b"CN\0\0\0\0\0\0", *b"CO\0\0\0\0\0\0", *b"CR\0\0\0\0\0\0", *b"CU\0\0\0\0\0\0", *b"CV\0\0\0\0\0\0", *b"CW\0\0\0\0\0\0", *b"CX\0\0\0\0\0\0", *b"CY\0\0\0\0\0\0", *b"CZ\0\0\0\0\0\0", *b"DE\0\0\0\0\0\0", *b"DJ\0\0\0\0\0\0", *b"DK\0\0\0\0\0\0", *b"DM\0\0\0\0\0\0", *b"DO\0\0\0\0\0\0", *b"DZ\0\0\0\0\0\0", *b"EC\0\0\0\0\0\0", *b"EE\0\0\0\0\0\0", *b"EG\0\0\0\0\0\0", *b"EH\0\0\0\0\0\0", *b"ER\0\0\0\0\0\0", *b"ES\0\0\0\0\0\0", *b"ET\0\0\0\0\0\0", *b"FI\0\0\0\0\0\0", *b"FJ\0\0\0\0\0\0", *b"FK\0\0\0\0\0\0", *b"FM\0\0\0\0\0\0", *b"FO\0\0\0\0\0\0", *b"FR\0\0\0\0\0\0", *b"GA\0\0\0\0\0\0", *b"GB\0\0\0\0\0\0", *b"GD\0\0\0\0\0\0", *b"GE\0\0\0\0\0\0", *b"GF\0\0\0\0\0\0", *b"GG\0\0\0\0\0\0", *b"GH\0\0\0\0\0\0", *b"GI\0\0\0\0\0\0", *b"GL\0\0\0\0\0\0", *b"GM\0\0\0\0\0\0", *b"GN\0\0\0\0\0\0", *b"GP\0\0\0\0\0\0", *b"GQ\0\0\0\0\0\0", *b"GR\0\0\0\0\0\0", *b"GS\0\0\0\0\0\0", *b"GT\0\0\0\0\0\0", *b"GU\0\0\0\0\0\0", *b"GW\0\0\0\0\0\0", *b"GY\0\0\0\0\0\0", *b"HK\0\0\0\0\0\0", *b"HM\0\0\0\0\0\0", *b"HN\0\0\0\0\0\0", *b"HR\0\0\0\0\0\0", *b"HT\0\0\0\0\0\0", *b"HU\0\0\0\0\0\0", *b"ID\0\0\0\0\0\0", *b"IE\0\0\0\0\0\0", *b"IL\0\0\0\0\0\0", *b"IM\0\0\0\0\0\0", *b"IN\0\0\0\0\0\0", *b"IO\0\0\0\0\0\0", *b"IQ\0\0\0\0\0\0", *b"IR\0\0\0\0\0\0", *b"IS\0\0\0\0\0\0", *b"IT\0\0\0\0\0\0", *b"JE\0\0\0\0\0\0", *b"JM\0\0\0\0\0\0", *b"JO\0\0\0\0\0\0", *b"JP\0\0\0\0\0\0", *b"KE\0\0\0\0\0\0", *b"KG\0\0\0\0\0\0", *b"KH\0\0\0\0\0\0", *b"KI\0\0\0\0\0\0", *b"KM\0\0\0\0\0\0", *b"KN\0\0\0\0\0\0", *b"KP\0\0\0\0\0\0", *b"KR\0\0\0\0\0\0", *b"KW\0\0\0\0\0\0", *b"KY\0\0\0\0\0\0", *b"KZ\0\0\0\0\0\0", *b"LA\0\0\0\0\0\0", *b"LB\0\0\0\0\0\0", *b"LC\0\0\0\0\0\0", *b"LI\0\0\0\0\0\0", *b"LK\0\0\0\0\0\0", *b"LR\0\0\0\0\0\0", *b"LS\0\0\0\0\0\0", *b"LT\0\0\0\0\0\0", *b"LU\0\0\0\0\0\0", *b"LV\0\0\0\0\0\0", *b"LY\0\0\0\0\0\0", *b"MA\0\0\0\0\0\0", *b"MC\0\0\0\0\0\0", *b"MD\0\0\0\0\0\0", *b"ME\0\0\0\0\0\0", *b"MF\0\0\0\0\0\0", *b"MG\0\0\0\0\0\0", *b"MH\0\0\0\0\0\0", *b"MK\0\0\0\0\0\0", *b"ML\0\0\0\0\0\0", *b"MM\0\0\0\0\0\0", *b"MN\0\0\0\0\0\0", *b"MO\0\0\0\0\0\0", *b"MP\0\0\0\0\0\0", *b"MQ\0\0\0\0\0\0", *b"MR\0\0\0\0\0\0", *b"MS\0\0\0\0\0\0", *b"MT\0\0\0\0\0\0", *b"MU\0\0\0\0\0\0", *b"MV\0\0\0\0\0\0", *b"MW\0\0\0\0\0\0", *b"MX\0\0\0\0\0\0", *b"MY\0\0\0\0\0\0", *b"MZ\0\0\0\0\0\0", *b"NA\0\0\0\0\0\0", *b"NC\0\0\0\0\0\0", *b"NE\0\0\0\0\0\0", *b"NF\0\0\0\0\0\0", *b"NG\0\0\0\0\0\0", *b"NI\0\0\0\0\0\0", *b"NL\0\0\0\0\0\0", *b"NO\0\0\0\0\0\0", *b"NP\0\0\0\0\0\0", *b"NR\0\0\0\0\0\0", *b"NU\0\0\0\0\0\0", *b"NZ\0\0\0\0\0\0", *b"OM\0\0\0\0\0\0", *b"PA\0\0\0\0\0\0", *b"PE\0\0\0\0\0\0", *b"PF\0\0\0\0\0\0", *b"PG\0\0\0\0\0\0", *b"PH\0\0\0\0\0\0", *b"PK\0\0\0\0\0\0", *b"PL\0\0\0\0\0\0", *b"PM\0\0\0\0\0\0", *b"PN\0\0\0\0\0\0", *b"PR\0\0\0\0\0\0", *b"PS\0\0\0\0\0\0", *b"PT\0\0\0\0\0\0", *b"PW\0\0\0\0\0\0", *b"PY\0\0\0\0\0\0", *b"QA\0\0\0\0\0\0", *b"RE\0\0\0\0\0\0", *b"RO\0\0\0\0\0\0", *b"RS\0\0\0\0\0\0", *b"RU\0\0\0\0\0\0", *b"RW\0\0\0\0\0\0", *b"SA\0\0\0\0\0\0", *b"SB\0\0\0\0\0\0", *b"SC\0\0\0\0\0\0", *b"SD\0\0\0\0\0\0", *b"SE\0\0\0\0\0\0", *b"SG\0\0\0\0\0\0", *b"SH\0\0\0\0\0\0", *b"SI\0\0\0\0\0\0", *b"SJ\0\0\0\0\0\0", *b"SK\0\0\0\0\0\0", *b"SL\0\0\0\0\0\0", *b"SM\0\0\0\0\0\0", *b"SN\0\0\0\0\0\0", *b"SO\0\0\0\0\0\0", *b"SR\0\0\0\0\0\0", *b"SS\0\0\0\0\0\0", *b"ST\0\0\0\0\0\0", *b"SV\0\0\0\0\0\0", *b"SX\0\0\0\0\0\0", *b"SY\0\0\0\0\0\0", *b"SZ\0\0\0\0\0\0", *b"TC\0\0\0\0\0\0", *b"TD\0\0\0\0\0\0", *b"TF\0\0\0\0\0\0", *b"TG\0\0\0\0\0\0", *b"TH\0\0\0\0\0\0", *b"TJ\0\0\0\0\0\0", *b"TK\0\0\0\0\0\0", *b"TL\0\0\0\0\0\0", *b"TM\0\0\0\0\0\0", *b"TN\0\0\0\0\0\0", *b"TO\0\0\0\0\0\0", *b"TR\0\0\0\0\0\0", *b"TT\0\0\0\0\0\0", *b"TV\0\0\0\0\0\0", *b"TW\0\0\0\0\0\0", *b"TZ\0\0\0\0\0\0", *b"UA\0\0\0\0\0\0", *b"UG\0\0\0\0\0\0", *b"UM\0\0\0\0\0\0", *b"US\0\0\0\0\0\0", *b"UY\0\0\0\0\0\0", *b"UZ\0\0\0\0\0\0", *b"VA\0\0\0\0\0\0", *b"VC\0\0\0\0\0\0", *b"VE\0\0\0\0\0\0", *b"VG\0\0\0\0\0\0", *b"VI\0\0\0\0\0\0", *b"VN\0\0\0\0\0\0", *b"VU\0\0\0\0\0\0", *b"WF\0\0\0\0\0\0", *b"WS\0\0\0\0\0\0", *b"YE\0\0\0\0\0\0", *b"YT\0\0\0\0\0\0", *b"ZA\0\0\0\0\0\0", *b"ZM\0\0\0\0\0\0", *b"ZW\0\0\0\0\0\0"],
    parents: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248],
};
