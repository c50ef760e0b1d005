// Generated from `src/vocab/tables` by `tests/vocabulary.rs`; `UPDATE=1 cargo test --test vocabulary` rewrites it.

#![allow(clippy::all, reason = "generated")]

use super::texts::texts;
use super::vocabulary::{VocabularyInfo, vocabulary};

vocabulary! {
    /// A kind of data that a text speaks about.
    DataCategory, DATA_CATEGORIES {
        /// Data or information, personal or not, where the text does not say which kind; where it says any, all or every, the list is named under `every` too.
        Information,
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
        /// Data about an identified or identifiable person, where the text does not say which kind; where it says any, all or every, the list is named under `every` too.
        PersonalData,
        /// Certain or some personal data, where the text says that it means a part and not which.
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
        /// A postal code without the rest of the address.
        PostalCode,
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
        /// The country, state or region in which a person is or lives.
        CountryOrRegion,
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
    further: &["dpv", "fideslang", "p3p", "opp115", "apple", "google", "iab", "ccpa", "sensitive", "may_hold"],
    cells: texts![
        ["information", "Data or information, personal or not, where the text does not say which kind; where it says any, all or every, the list is named under `every` too.", "data", "1.0", "", "", "exact dpv:Data", "", "", "", "", "", "", "", "", ""],
        ["other_data", "Further data that the text mentions without saying what kind, as in \"other information\".", "other information;additional information;optional information;miscellaneous data", "1.0", "", "", "", "", "close other-category", "close Other", "close NSPrivacyCollectedDataTypeOtherDataTypes", "", "", "", "", ""],
        ["provided_data", "Data that a person gives on purpose, such as in a form, where the text does not say which kind.", "user-provided data;information you provide;submitted information;form data;volunteered data", "1.0", "", "", "close dpv:ProvidedData;narrow dpv:ProvidedPersonalData", "", "", "", "", "", "exact dataCategory 7", "", "", ""],
        ["automatically_collected_data", "Data that arises or is recorded by itself when something is used, where the text does not say which kind.", "automatically collected information;observed data;information generated automatically;passively collected data", "1.0", "", "", "close dpv:ObservedData;narrow dpv:ObservedPersonalData", "", "narrow navigation;narrow computer", "", "", "", "", "", "", ""],
        ["data_from_third_parties", "Data that comes from somebody other than the person, where the text does not say which kind.", "third-party data;data from others;received data;data from data brokers;enrichment data", "1.0", "", "", "", "", "", "", "", "", "", "", "", ""],
        ["publicly_available_data", "Data that anybody can lawfully find, such as in public registers or on public pages.", "public information;public records;open data;publicly accessible data", "1.0", "", "", "", "", "", "", "", "", "", "", "", ""],
        ["service_data", "Data about the provision of a service, where the text does not say which kind.", "data related to the provision of the service;service-generated data;operational data", "1.0", "", "", "", "close system.operations", "", "", "", "", "", "", "", ""],
        ["customer_workload_data", "Data that a customer stores or processes inside the hosted product, personal or not, and the customer answers for.", "customer data;stored data;hosted data;database contents;post data;data processed on behalf of customers", "1.0", "", "", "", "", "", "", "", "", "", "", "", ""],
        ["personal_data", "Data about an identified or identifiable person, where the text does not say which kind; where it says any, all or every, the list is named under `every` too.", "personal information;personally identifiable information;pii;information about you;your information;your data;personal details", "1.0", "", "", "exact dpv:PersonalData", "exact user", "", "close Generic personal information", "", "", "", "", "", ""],
        ["unspecified_personal_data", "Certain or some personal data, where the text says that it means a part and not which.", "some personal information;some personal data;some information;certain personal data;certain personal information;certain information;limited personal information", "1.0", "", "", "broad dpv:PersonalData", "broad user", "", "close Generic personal information;close Unspecified", "", "close PSL_OTHER_PERSONAL", "", "", "", ""],
        ["identity", "Data that tell who a person is, such as the name or an official number.", "identity data;identity information;identifying information;identification data", "1.0", "", "", "close pd:Identifying", "", "", "close Personal identifier", "", "", "", "close A identifiers;close B customer records", "", ""],
        ["name", "A given, family or full name, or an alias that a person is known by.", "full name;first name;last name;surname;given name;family name;alias;real name;maiden name", "1.0", "", "", "exact pd:Name", "close user.name;narrow user.name.first;narrow user.name.last", "broad physical;broad demographic", "broad Contact", "exact NSPrivacyCollectedDataTypeName", "exact PSL_NAME", "broad dataCategory 7", "broad A identifiers;broad B customer records", "", ""],
        ["government_identifier", "An identifier issued by a public authority, such as a passport, tax or social security number.", "government id;official id;government-issued identification;state identification number;id number", "1.0", "", "", "exact pd:OfficialID", "exact user.government_id;narrow user.government_id.birth_certificate", "exact government", "broad Personal identifier", "", "", "", "broad A identifiers;broad B customer records;broad L sensitive personal information", "ccpa_sensitive", ""],
        ["social_security_number", "The number of a person in a social security system.", "ssn;national insurance number;social insurance number;social security", "1.0", "", "", "broad pd:OfficialID", "broad user.government_id", "broad government", "broad Personal identifier", "", "", "", "broad A identifiers;broad B customer records;broad L sensitive personal information", "ccpa_sensitive", ""],
        ["national_identity_number", "The number of a national or state identity card or population register.", "national id;identity card number;state id card;personal identification number;national identification number", "1.0", "", "", "broad pd:OfficialID", "exact user.government_id.national_identification_number", "broad government", "broad Personal identifier", "", "", "", "broad A identifiers;broad B customer records;broad L sensitive personal information", "ccpa_sensitive", ""],
        ["passport", "The number or details of a passport.", "passport number;passport details;travel document", "1.0", "", "", "exact pd:Passport", "close user.government_id.passport_number", "broad government", "broad Personal identifier", "", "", "", "broad A identifiers;broad B customer records;broad L sensitive personal information", "ccpa_sensitive", ""],
        ["drivers_license", "The number or details of a driving licence.", "driving licence;driver's license;driver's license number;driving permit", "1.0", "", "", "close pd:VehicleLicense", "close user.government_id.drivers_license_number", "broad government", "broad Personal identifier", "", "", "", "broad A identifiers;broad B customer records;broad L sensitive personal information", "ccpa_sensitive", ""],
        ["tax_identifier", "The number of a person with a tax authority.", "tax id;taxpayer number;vat number;tax number;cpf", "1.0", "", "", "broad pd:OfficialID", "broad user.government_id", "broad government", "broad Personal identifier", "", "", "", "broad A identifiers", "", ""],
        ["identity_document", "A copy or scan of an official document that proves identity, with all that stands on it.", "id scan;copy of passport;photo id;proof of identity;identity verification documents", "1.0", "", "", "broad pd:OfficialID", "broad user.government_id", "broad government", "", "", "", "", "broad L sensitive personal information", "ccpa_sensitive", "name;likeness;signature;government_identifier;date_of_birth;place_of_birth;nationality;gender;postal_address"],
        ["likeness", "A photo or image in which a person can be recognised.", "photograph of you;profile picture;profile photo;portrait;self image;avatar;headshot", "1.0", "", "", "close pd:Picture", "exact user.content.self_image", "", "", "broad NSPrivacyCollectedDataTypePhotosorVideos", "broad PSL_PHOTOS", "", "broad H audio visual or similar information", "", ""],
        ["signature", "A handwritten or electronic signature.", "electronic signature;handwritten signature;e-signature", "1.0", "", "", "broad pd:Identifying", "", "", "", "", "", "", "broad B customer records", "", ""],
        ["physical_description", "What a person looks like, such as height, eye colour or marks.", "physical characteristics;appearance;height;eye color", "1.0", "", "", "exact pd:PhysicalCharacteristic", "", "", "", "", "", "", "broad B customer records", "", ""],
        ["contact", "Ways of reaching a person, such as email, telephone or post.", "contact information;contact details;contact data", "1.0", "", "", "exact pd:Contact", "exact user.contact", "narrow physical;narrow online", "exact Contact", "", "", "broad dataCategory 7", "close A identifiers", "", ""],
        ["email_address", "An electronic mail address.", "email;e-mail;e-mail address;mail address;email id", "1.0", "", "", "exact pd:EmailAddress", "exact user.contact.email", "broad online", "broad Contact", "exact NSPrivacyCollectedDataTypeEmailAddress", "exact PSL_EMAIL", "broad dataCategory 7", "broad A identifiers", "", ""],
        ["phone_number", "A telephone or mobile number.", "telephone;telephone number;mobile number;cell phone;phone;mobile phone;cell phone number", "1.0", "", "", "exact pd:TelephoneNumber", "exact user.contact.phone_number", "broad physical", "broad Contact", "exact NSPrivacyCollectedDataTypePhoneNumber", "exact PSL_PHONE", "broad dataCategory 7", "broad A identifiers;broad B customer records", "", ""],
        ["postal_address", "An address for mail or deliveries, or where a person lives or works.", "address;mailing address;street address;home address;physical address;residential address", "1.0", "", "", "exact pd:PhysicalAddress", "exact user.contact.address;narrow user.contact.address.city;narrow user.contact.address.street", "broad physical", "broad Contact", "exact NSPrivacyCollectedDataTypePhysicalAddress", "exact PSL_ADDRESS", "broad dataCategory 7", "broad A identifiers;broad B customer records", "", ""],
        ["billing_address", "The address that bills are sent to or a payment card is registered with.", "invoice address;card address", "1.0", "", "", "broad pd:PhysicalAddress", "broad user.contact.address", "broad physical", "broad Contact", "broad NSPrivacyCollectedDataTypePhysicalAddress", "broad PSL_ADDRESS", "broad dataCategory 7", "broad A identifiers;broad B customer records", "", ""],
        ["delivery_address", "The address that goods are sent to.", "shipping address;ship-to address", "1.0", "", "", "broad pd:PhysicalAddress", "broad user.contact.address", "broad physical", "broad Contact", "broad NSPrivacyCollectedDataTypePhysicalAddress", "broad PSL_ADDRESS", "broad dataCategory 7", "broad A identifiers;broad B customer records", "", ""],
        ["postal_code", "A postal code without the rest of the address.", "zip code;postcode;zip", "1.0", "", "", "exact pd:PostalCode", "exact user.contact.address.postal_code", "broad physical", "broad Location", "", "", "", "broad G geolocation data", "", ""],
        ["fax_number", "A telefax number.", "fax;telefax", "1.0", "", "", "broad pd:Contact", "exact user.contact.fax_number", "broad physical", "broad Contact", "broad NSPrivacyCollectedDataTypeOtherUserContactInfo", "", "broad dataCategory 7", "broad A identifiers", "", ""],
        ["website_address", "The address of a person's own website or public profile.", "personal website;homepage;user website;blog address", "1.0", "", "", "broad pd:Contact", "exact user.contact.url", "broad online", "broad Contact", "broad NSPrivacyCollectedDataTypeOtherUserContactInfo", "", "broad dataCategory 7", "broad A identifiers", "", ""],
        ["messaging_handle", "The name or number under which a person is reached in a messaging service.", "messenger id;instant messaging address;skype name;chat handle", "1.0", "", "", "broad pd:Contact", "broad user.contact", "broad online", "broad Contact", "broad NSPrivacyCollectedDataTypeOtherUserContactInfo", "", "broad dataCategory 7", "broad A identifiers", "", ""],
        ["contact_person", "Details of the person through whom an organisation is reached.", "contact person details;business contact;point of contact;account contact;representative details", "1.0", "", "", "broad pd:Contact", "broad user.contact", "", "broad Contact", "broad NSPrivacyCollectedDataTypeOtherUserContactInfo", "", "broad dataCategory 7", "broad A identifiers", "", "name;email_address;phone_number;postal_address;job_title;company_name"],
        ["other_contact_details", "Further ways of reaching a person that have no term of their own.", "other contact information;alternative contact details", "1.0", "", "", "broad pd:Contact", "broad user.contact", "", "broad Contact", "exact NSPrivacyCollectedDataTypeOtherUserContactInfo", "", "broad dataCategory 7", "broad A identifiers", "", ""],
        ["account", "Data about a person's account and its registration, profile and settings.", "account information;account data;account details;account-related data;account related data;other account information;user account", "1.0", "", "", "close pd:IndividualProfile", "exact user.account", "", "close User profile", "", "", "broad dataCategory 7", "broad A identifiers", "", ""],
        ["username", "The login or screen name of an account.", "user name;login name;screen name;user id;handle;nickname;account name", "1.0", "", "", "exact pd:Username", "exact user.account.username", "broad uniqueid", "broad User profile", "broad NSPrivacyCollectedDataTypeUserID", "broad PSL_USER_ACCOUNT", "", "broad A identifiers", "", ""],
        ["credentials", "Secrets or keys used to sign in, such as passwords, tokens or codes.", "login credentials;login details;login information;authentication data;sign-in data;access token;api key;account log-in", "1.0", "", "", "close pd:Authenticating;narrow pd:Password", "exact user.authorization.credentials;broad user.authorization;narrow user.authorization.biometric", "", "", "", "", "", "broad L sensitive personal information", "ccpa_sensitive", ""],
        ["password", "A secret word used to sign in, in whatever stored form.", "passwords;hashed password;passphrase", "1.0", "", "", "exact pd:Password", "exact user.authorization.password", "", "", "", "", "", "broad L sensitive personal information", "ccpa_sensitive", ""],
        ["security_question", "A question and answer that prove who signs in or recovers an account.", "password hint;secret question;security answer", "1.0", "", "", "close pd:SecretText", "broad user.authorization.credentials", "", "", "", "", "", "broad L sensitive personal information", "ccpa_sensitive", ""],
        ["customer_identifier", "An internal number or code given to a person or account.", "customer number;customer id;account number;account id;unique id;member number;unique personal identifier", "1.0", "", "", "broad pd:UID", "close user.unique_id", "exact uniqueid", "broad Personal identifier", "close NSPrivacyCollectedDataTypeUserID", "close PSL_USER_ACCOUNT", "close dataCategory 5", "broad A identifiers", "", ""],
        ["registration_data", "What a person gives when an account is opened.", "registration information;sign-up data;enrolment data;registration details", "1.0", "", "", "broad pd:IndividualProfile", "broad user.account", "", "broad User profile", "", "", "broad dataCategory 7", "", "", "name;contact;username;credentials;company_information;job_title;country_or_region"],
        ["account_profile", "What a person shows or enters in the profile of an account, such as a biography.", "profile information;profile data;biography;user profile;public profile", "1.0", "", "", "close pd:IndividualProfile", "broad user.account", "", "close User profile", "", "", "broad dataCategory 7", "", "", ""],
        ["account_settings", "Configuration choices saved in an account or service.", "settings;configuration;account preferences;user settings", "1.0", "", "", "broad pd:Preference", "exact user.account.settings", "broad preference", "broad User profile", "", "", "", "", "", ""],
        ["account_status", "Whether an account is open, verified, suspended or closed, and since when.", "account history;account activity;verification status;membership status", "1.0", "", "", "", "broad user.account", "", "broad User profile", "", "", "", "", "", ""],
        ["financial", "Data about a person's money, means of payment, credit or taxes.", "financial information;financial data;financial details", "1.0", "", "", "exact pd:Financial", "exact user.financial", "exact financial", "exact Financial", "narrow NSPrivacyCollectedDataTypeOtherFinancialInfo", "narrow PSL_OTHER", "", "broad B customer records", "", ""],
        ["payment_data", "Data needed to pay, such as card or account details.", "payment information;payment details;billing and payment information;payment method;means of payment", "1.0", "", "", "narrow pd:PaymentCard;narrow pd:BankAccount", "close user.payment", "broad financial", "broad Financial", "exact NSPrivacyCollectedDataTypePaymentInfo", "close PSL_CREDIT_DEBIT_BANK_ACCOUNT_NUMBER", "", "broad B customer records", "", ""],
        ["payment_card", "Details of a credit, debit or other payment card, such as number, expiry and security code.", "credit card;debit card;credit card number;card number;card details;credit card information;credit/debit card details;cvv", "1.0", "", "", "exact pd:PaymentCard", "close user.financial.credit_card", "broad financial", "broad Financial", "broad NSPrivacyCollectedDataTypePaymentInfo", "broad PSL_CREDIT_DEBIT_BANK_ACCOUNT_NUMBER", "", "broad B customer records;broad L sensitive personal information", "ccpa_sensitive", ""],
        ["bank_account", "A bank account number and its routing details.", "bank account number;bank account details;bank details;iban;routing number;direct debit details", "1.0", "", "", "exact pd:BankAccount", "exact user.financial.bank_account", "broad financial", "broad Financial", "broad NSPrivacyCollectedDataTypePaymentInfo", "broad PSL_CREDIT_DEBIT_BANK_ACCOUNT_NUMBER", "", "broad B customer records;broad L sensitive personal information", "ccpa_sensitive", ""],
        ["digital_wallet", "An account with a payment service or a wallet of electronic money or crypto-assets.", "paypal account;e-wallet;crypto wallet;wallet address;mobile wallet", "1.0", "", "", "broad pd:FinancialAccount", "broad user.payment", "broad financial", "broad Financial", "broad NSPrivacyCollectedDataTypePaymentInfo", "close PSL_OTHER", "", "broad B customer records", "", ""],
        ["confidential_payment_data", "Payment data that the text keeps back as confidential, such as the full card number or its code.", "sensitive payment data;sensitive authentication data;card security code", "1.0", "", "", "broad pd:Financial", "broad user.payment", "broad financial", "broad Financial", "broad NSPrivacyCollectedDataTypePaymentInfo", "broad PSL_CREDIT_DEBIT_BANK_ACCOUNT_NUMBER", "", "broad B customer records", "", ""],
        ["billing_information", "Data for and on bills, such as billing name, invoices and amounts due.", "billing data;billing details;invoices;invoicing data", "1.0", "", "", "broad pd:Financial", "broad user.payment", "broad financial", "broad Financial", "broad NSPrivacyCollectedDataTypeOtherFinancialInfo", "broad PSL_OTHER", "", "broad B customer records", "", "name;billing_address;payment_data;tax_identifier"],
        ["credit_information", "Creditworthiness, credit score or credit history.", "credit score;credit history;creditworthiness;credit report;credit rating", "1.0", "", "", "close pd:Credit", "broad user.financial", "broad financial", "broad Financial", "exact NSPrivacyCollectedDataTypeCreditInfo", "close PSL_CREDIT_SCORE", "", "broad B customer records", "", ""],
        ["income_and_assets", "What a person earns, owns or owes.", "income;salary range;assets;debts;wealth;net worth;property owned", "1.0", "", "", "narrow pd:Income;narrow pd:FinancialStatus", "broad user.financial", "broad financial", "broad Financial", "broad NSPrivacyCollectedDataTypeOtherFinancialInfo", "broad PSL_OTHER", "", "broad B customer records", "", ""],
        ["insurance_information", "Insurance policies and claims of a person.", "insurance policy number;insurance data;insurance claims;health insurance information", "1.0", "", "", "exact pd:Insurance", "narrow user.health_and_medical.insurance_beneficiary_id", "broad financial", "broad Financial", "broad NSPrivacyCollectedDataTypeOtherFinancialInfo", "broad PSL_OTHER", "", "broad B customer records", "", ""],
        ["tax_information", "Tax returns, withholdings and other tax matters of a person.", "tax data;tax details;tax records;tax return", "1.0", "", "", "exact pd:Tax", "broad user.financial", "broad financial", "broad Financial", "broad NSPrivacyCollectedDataTypeOtherFinancialInfo", "broad PSL_OTHER", "", "broad B customer records", "", ""],
        ["commercial", "What a person buys, obtains, considers or tends to consume.", "commercial information;commercial data;purchasing tendencies;consuming histories", "1.0", "", "", "close pd:PurchasesAndSpendingHabit", "", "", "", "", "", "", "exact D commercial information", "", ""],
        ["transaction_data", "Data about a deal with a person, such as order, amount, date and parties.", "transaction;transactions;transaction information;transaction details;information resulting from a transaction;transaction history", "1.0", "", "", "close pd:Transaction;close pd:Transactional", "broad user.financial", "close purchase", "broad Financial", "broad NSPrivacyCollectedDataTypePurchaseHistory", "broad PSL_PURCHASE_HISTORY", "", "broad D commercial information", "", ""],
        ["purchase_history", "What was bought or ordered, and when.", "purchases;orders;order history;products purchased;purchase records", "1.0", "", "", "exact pd:Purchase", "exact user.behavior.purchase_history", "exact purchase", "", "exact NSPrivacyCollectedDataTypePurchaseHistory", "exact PSL_PURCHASE_HISTORY", "", "broad D commercial information", "", ""],
        ["payment_records", "Amounts, dates and outcomes of payments, without the card or account details.", "payment history;payment status;receipts;chargebacks;refunds", "1.0", "", "", "close pd:Transaction", "broad user.payment", "broad purchase", "broad Financial", "broad NSPrivacyCollectedDataTypePurchaseHistory", "broad PSL_PURCHASE_HISTORY", "", "broad D commercial information", "", ""],
        ["subscription_data", "Plans, licences, subscriptions and memberships that a person holds.", "subscription information;subscription details;license information;plan details;loyalty programme;membership;license key", "1.0", "", "", "", "", "", "", "", "", "", "broad D commercial information", "", ""],
        ["shopping_interest", "Products looked at, put in a cart or on a wish list without being bought.", "shopping cart;wish list;products viewed;products considered;purchase intentions", "1.0", "", "", "broad pd:Intention", "broad user.behavior", "broad interactive", "broad User online activities", "broad NSPrivacyCollectedDataTypeProductInteraction", "broad PSL_USER_INTERACTION", "broad dataCategory 6", "broad D commercial information", "", ""],
        ["device", "Data about a device, its software and its connection.", "device data;device information;technical data;technical information;computer information", "1.0", "", "", "exact pd:DeviceBased", "exact user.device", "close computer", "narrow Computer information;narrow IP address and device IDs", "", "", "narrow dataCategory 1;narrow dataCategory 2;narrow dataCategory 3;narrow dataCategory 4", "close F internet or network activity", "", ""],
        ["ip_address", "An Internet Protocol address.", "internet protocol address;ip;ip number;ipv4;ipv6", "1.0", "", "", "exact pd:IPAddress", "exact user.device.ip_address", "broad computer", "broad IP address and device IDs", "", "", "exact dataCategory 1", "broad A identifiers", "", ""],
        ["device_identifier", "A serial number, MAC address or other identifier of a device or its system.", "device id;mac address;imei;serial number;udid;hardware identifier;unique device identifier", "1.0", "", "", "narrow pd:MACAddress;broad pd:UID", "exact user.device.device_id", "broad uniqueid", "broad IP address and device IDs", "exact NSPrivacyCollectedDataTypeDeviceID", "exact PSL_DEVICE_ID", "broad dataCategory 3", "broad A identifiers", "", ""],
        ["advertising_identifier", "A resettable identifier of a device that is meant for advertising.", "advertising id;idfa;gaid;aaid;mobile advertising id;ad id", "1.0", "", "", "broad pd:UID", "broad user.device.device_id", "broad uniqueid", "broad IP address and device IDs", "broad NSPrivacyCollectedDataTypeDeviceID", "broad PSL_DEVICE_ID", "broad dataCategory 3", "broad A identifiers", "", ""],
        ["cookie_data", "What a cookie or similar storage on the device holds, such as an identifier.", "cookies;cookie id;cookie identifier;online identifier;local storage;browser storage;session id", "1.0", "", "", "broad pd:Tracking", "exact user.device.cookie;narrow user.device.cookie_id", "close state", "broad Cookies and tracking elements", "", "", "broad dataCategory 3", "broad A identifiers", "", ""],
        ["device_fingerprint", "An identifier computed from the traits of a device or browser.", "browser fingerprint;probabilistic identifier;digital fingerprint;canvas fingerprint", "1.0", "", "", "narrow pd:BrowserFingerprint;broad pd:DigitalFingerprint", "broad user.unique_id.pseudonymous", "broad uniqueid", "broad IP address and device IDs", "", "", "exact dataCategory 4", "broad A identifiers", "", ""],
        ["device_characteristics", "Hardware model, operating system, screen, time zone and similar traits of a device.", "device type;device model;hardware model;screen resolution;hardware information;time zone", "1.0", "", "", "broad pd:DeviceBased", "broad user.device", "broad computer", "broad Computer information", "", "", "close dataCategory 2", "broad F internet or network activity", "", ""],
        ["operating_system", "Name and version of a device's operating system.", "os;os version;platform version", "1.0", "", "", "exact pd:DeviceOperatingSystem", "broad user.device", "broad computer", "broad Computer information", "", "", "broad dataCategory 2", "broad F internet or network activity", "", ""],
        ["browser_information", "Type, version and user-agent text of a browser.", "browser type;user agent;user-agent string;browser version;browser data", "1.0", "", "", "close pd:UserAgent", "broad user.device", "broad computer", "broad Computer information", "", "", "broad dataCategory 2", "broad F internet or network activity", "", ""],
        ["network_information", "Provider, carrier, type and quality of a network connection.", "internet service provider;isp;mobile carrier;connection type;wifi network;network data", "1.0", "", "", "broad pd:DeviceBased", "broad user.device", "broad computer", "broad Computer information", "", "", "broad dataCategory 2", "broad F internet or network activity", "", ""],
        ["installed_applications", "Which applications are installed on a device.", "installed apps;list of apps;apps on device;installed software", "1.0", "", "", "exact pd:DeviceApplications", "broad user.device", "broad computer", "broad Computer information", "", "exact PSL_APPS_ON_DEVICE", "", "broad F internet or network activity", "", ""],
        ["telemetry", "Measurements that a product sends about how it runs.", "telemetry data;product telemetry;performance data;performance metrics", "1.0", "", "", "", "exact user.telemetry", "", "", "narrow NSPrivacyCollectedDataTypePerformanceData", "narrow PSL_PERFORMANCE_DIAGNOSTICS;narrow PSL_OTHER_PERFORMANCE", "", "broad F internet or network activity", "", ""],
        ["crash_and_diagnostics", "Crash reports, error messages and diagnostic data.", "crash reports;crash logs;diagnostics;error reports;error logs;diagnostic data", "1.0", "", "", "", "broad user.telemetry", "", "", "narrow NSPrivacyCollectedDataTypeCrashData;narrow NSPrivacyCollectedDataTypeOtherDiagnosticData", "narrow PSL_CRASH_LOGS;close PSL_PERFORMANCE_DIAGNOSTICS", "", "broad F internet or network activity", "", ""],
        ["sensor_data", "Readings of sensors about a person or the surroundings.", "sensor readings;accelerometer;gyroscope;motion data;iot data;thermal data", "1.0", "", "", "", "exact user.sensor", "", "", "", "", "", "close H audio visual or similar information", "", ""],
        ["spatial_data", "Scans of surroundings or of the position of head, hands or body for virtual or augmented reality.", "environment scan;hand tracking;head movement;eye tracking;room scan;body pose", "1.0", "", "", "", "broad user.user_sensor", "", "", "narrow NSPrivacyCollectedDataTypeEnvironmentScanning;narrow NSPrivacyCollectedDataTypeHands;narrow NSPrivacyCollectedDataTypeHead", "", "", "broad H audio visual or similar information", "", ""],
        ["vehicle_data", "Data about a vehicle and how it is driven.", "connected car data;driving behaviour;vehicle identification number;vin;license plate", "1.0", "", "", "close pd:Vehicle;narrow pd:VehicleUsage", "narrow user.government_id.vehicle_registration", "", "", "", "", "", "", "", ""],
        ["server_logs", "Records that a server writes for each request: a bundle of device and usage data.", "log data;log files;access logs;web server logs;log records;information that your browser sends", "1.0", "", "", "", "", "close navigation;close computer", "", "", "", "", "broad F internet or network activity", "", "ip_address;device_identifier;device_characteristics;browser_information;network_information;referrer;visit_times;page_interactions;search_queries"],
        ["fraud_and_security_data", "Signals and records used to detect fraud, abuse or attacks.", "fraud signals;security logs;risk signals;abuse reports;security events", "1.0", "", "", "", "", "", "", "", "", "", "", "", ""],
        ["usage", "How a person uses a product, site or service.", "usage data;usage information;activity data;online activity;behavioural data;internet activity;website use behavior;clickstream", "1.0", "", "", "close pd:ServiceConsumptionBehaviour;close pd:Behavioural", "close user.behavior", "narrow navigation;narrow interactive", "exact User online activities", "narrow NSPrivacyCollectedDataTypeProductInteraction;narrow NSPrivacyCollectedDataTypeOtherUsageData", "narrow PSL_USER_INTERACTION;narrow PSL_OTHER_APP_ACTIVITY", "close dataCategory 6", "close F internet or network activity", "", ""],
        ["product_usage", "Which features or pages of a product are used, how and how often.", "usage statistics;feature usage;product interaction;app interactions;app activity;analytics data", "1.0", "", "", "close pd:ServiceConsumptionBehaviour", "broad user.behavior", "broad interactive", "broad User online activities", "exact NSPrivacyCollectedDataTypeProductInteraction", "exact PSL_USER_INTERACTION", "broad dataCategory 6", "broad F internet or network activity", "", ""],
        ["resource_usage", "Amounts consumed in a service, such as storage, calls or traffic.", "metering data;quota usage;bandwidth usage;consumption data", "1.0", "", "", "broad pd:ServiceConsumptionBehaviour", "broad user.behavior", "", "broad User online activities", "broad NSPrivacyCollectedDataTypeOtherUsageData", "broad PSL_OTHER_APP_ACTIVITY", "", "broad F internet or network activity", "", ""],
        ["page_interactions", "What a person does on a page, such as clicks, scrolling, mouse movements or typing.", "clicks;scrolling;mouse movements;keystrokes;session recording;session replay;heatmaps", "1.0", "", "", "broad pd:BrowsingBehaviour", "broad user.behavior", "broad interactive", "broad User online activities", "broad NSPrivacyCollectedDataTypeProductInteraction", "broad PSL_USER_INTERACTION", "broad dataCategory 6", "broad F internet or network activity", "", ""],
        ["link_clicks", "Which presented links were followed.", "clicked links;followed links;links followed;click-through", "1.0", "", "", "exact pd:LinkClicked", "broad user.behavior", "broad navigation", "broad User online activities", "broad NSPrivacyCollectedDataTypeProductInteraction", "broad PSL_USER_INTERACTION", "broad dataCategory 6", "broad F internet or network activity", "", ""],
        ["browsing_history", "Pages or sites visited over time.", "pages visited;web pages viewed;visited websites;browser history;viewing history;surfing behaviour", "1.0", "", "", "exact pd:BrowserHistory", "exact user.behavior.browsing_history", "broad navigation", "broad User online activities", "exact NSPrivacyCollectedDataTypeBrowsingHistory", "exact PSL_WEB_BROWSING_HISTORY", "broad dataCategory 6", "broad F internet or network activity", "", ""],
        ["referrer", "The page or advertisement from which a visitor came.", "referring page;referring url;referral source;previous page;exit page;landing page", "1.0", "", "", "exact pd:BrowsingReferral", "broad user.behavior", "broad navigation", "broad User online activities", "broad NSPrivacyCollectedDataTypeOtherUsageData", "broad PSL_OTHER_APP_ACTIVITY", "broad dataCategory 6", "broad F internet or network activity", "", ""],
        ["visit_times", "Dates, times and lengths of visits or sessions.", "date and time of access;timestamps;session duration;access times;time spent", "1.0", "", "", "broad pd:ServiceConsumptionBehaviour", "broad user.behavior", "broad navigation", "broad User online activities", "broad NSPrivacyCollectedDataTypeOtherUsageData", "broad PSL_OTHER_APP_ACTIVITY", "broad dataCategory 6", "broad F internet or network activity", "", ""],
        ["search_queries", "Words typed into a search function.", "search terms;search history;searches;queries;information you search for", "1.0", "", "", "", "exact user.behavior.search_history", "broad interactive", "broad User online activities", "exact NSPrivacyCollectedDataTypeSearchHistory", "close PSL_IN_APP_SEARCH_HISTORY", "broad dataCategory 6", "broad F internet or network activity", "", ""],
        ["sign_in_history", "When, where and with what outcome a person signed in.", "login history;authentication history;login attempts;sign-in records", "1.0", "", "", "exact pd:AuthenticationHistory", "broad user.behavior", "", "broad User online activities", "broad NSPrivacyCollectedDataTypeOtherUsageData", "broad PSL_OTHER_APP_ACTIVITY", "", "broad F internet or network activity", "", ""],
        ["advertising_interactions", "Advertisements seen or clicked.", "ad views;ad clicks;ads viewed;advertising data;ad impressions;conversions", "1.0", "", "", "", "broad user.behavior", "broad interactive", "broad User online activities", "close NSPrivacyCollectedDataTypeAdvertisingData", "broad PSL_OTHER_APP_ACTIVITY", "broad dataCategory 6", "broad F internet or network activity", "", ""],
        ["email_interactions", "Whether messages sent to a person were opened or their links clicked.", "email opens;open rates;newsletter interactions;email engagement", "1.0", "", "", "broad pd:Behavioural", "broad user.behavior", "broad interactive", "broad User online activities", "broad NSPrivacyCollectedDataTypeOtherUsageData", "", "broad dataCategory 6", "broad F internet or network activity", "", ""],
        ["media_consumption", "Audio, video or text content that a person consumed.", "viewing habits;listening history;watch history;videos watched;content consumption;video viewing", "1.0", "", "", "narrow pd:TVViewingBehaviour", "exact user.behavior.media_consumption", "broad interactive", "broad User online activities", "broad NSPrivacyCollectedDataTypeProductInteraction", "broad PSL_USER_INTERACTION", "broad dataCategory 6", "broad F internet or network activity", "", ""],
        ["widget_activity", "What people do with a widget, plug-in or other embedded tool.", "widget data;widget use;tool activity;plugin activity", "1.0", "", "", "broad pd:Behavioural", "broad user.behavior", "broad interactive", "broad User online activities", "broad NSPrivacyCollectedDataTypeOtherUsageData", "broad PSL_OTHER_APP_ACTIVITY", "", "broad F internet or network activity", "", ""],
        ["deployment_data", "Where and how a widget, tool or software is installed or embedded.", "widget deployment;deployment of the widget;installation data;software deployment;embedding site", "1.0", "", "", "", "broad user.behavior", "", "broad User online activities", "broad NSPrivacyCollectedDataTypeOtherUsageData", "", "", "", "", ""],
        ["preferences", "Tastes, wishes or choices that a person has stated.", "likes;interests;stated interests;tastes;wishes;favourites", "1.0", "", "", "exact pd:Preference", "close user.demographic.profile", "exact preference", "broad User profile", "", "", "", "", "", ""],
        ["communication_preferences", "Which messages a person wants, and by which means.", "marketing preferences;newsletter subscription;contact preferences;mailing preferences", "1.0", "", "", "broad pd:Preference", "broad user.demographic.profile", "broad preference", "broad User profile", "", "", "", "", "", ""],
        ["privacy_choices", "Consent, refusal and other choices about a person's own data.", "consent records;privacy settings;opt-out status;cookie consent;privacy preferences", "1.0", "", "", "exact pd:PrivacyPreference", "exact user.privacy_preferences", "", "", "", "", "exact dataCategory 11", "", "", ""],
        ["inferences", "What is concluded or predicted about a person from other data.", "derived data;predictions;inferred data;inferred information;insights", "1.0", "", "", "exact dpv:InferredPersonalData", "broad user.demographic.profile", "", "close User profile", "", "", "close dataCategory 10", "exact K inferences", "", ""],
        ["inferred_profile", "A picture of a person put together from conclusions about interests, traits or behaviour.", "consumer profile;advertising profile;behavioural profile;user segment;audience segment", "1.0", "", "", "broad dpv:InferredPersonalData;close pd:IndividualProfile", "broad user.demographic.profile", "", "broad User profile", "", "", "exact dataCategory 10", "broad K inferences", "", ""],
        ["inferred_interests", "Interests or preferences concluded from other data.", "derived interests;interest categories;interest segments;probable interests", "1.0", "", "", "close pd:Interest", "broad user.demographic.profile", "", "broad User profile", "", "", "broad dataCategory 10", "broad K inferences", "", ""],
        ["inferred_traits", "Characteristics, attitudes or abilities concluded from other data.", "characteristics;derived characteristics;inferred characteristics;psychological trends;predispositions;personality", "1.0", "", "", "broad dpv:InferredPersonalData;narrow pd:Personality", "broad user.demographic.profile", "", "broad User profile", "", "", "broad dataCategory 10", "broad K inferences", "", ""],
        ["scores", "A number or grade computed to rate a person.", "risk score;lead score;propensity score;fraud score;rating", "1.0", "", "", "broad dpv:InferredPersonalData", "broad user.demographic.profile", "", "", "", "", "broad dataCategory 10", "broad K inferences", "", ""],
        ["location", "Where a person or device is or was.", "location data;geolocation;location information;geolocation data;geographic location;whereabouts", "1.0", "", "", "exact pd:Location", "exact user.location", "exact location", "exact Location", "narrow NSPrivacyCollectedDataTypePreciseLocation;narrow NSPrivacyCollectedDataTypeCoarseLocation", "narrow PSL_PRECISE_LOCATION;narrow PSL_APPROX_LOCATION", "narrow dataCategory 8;narrow dataCategory 9", "exact G geolocation data", "", ""],
        ["precise_location", "A position fine enough to place a person at an address.", "gps;gps coordinates;exact location;precise geolocation;fine location", "1.0", "", "", "narrow pd:GPSCoordinate;broad pd:Location", "close user.location.precise", "broad location", "broad Location", "close NSPrivacyCollectedDataTypePreciseLocation", "close PSL_PRECISE_LOCATION", "close dataCategory 9", "broad G geolocation data;broad L sensitive personal information", "ccpa_sensitive", ""],
        ["approximate_location", "A city, region or other coarse position.", "coarse location;general location;imprecise location;city;approximate geolocation;ip-based location", "1.0", "", "", "broad pd:Location", "close user.location.imprecise", "broad location", "broad Location", "close NSPrivacyCollectedDataTypeCoarseLocation", "close PSL_APPROX_LOCATION", "close dataCategory 8", "broad G geolocation data", "", ""],
        ["location_history", "Places where a person or device was over time.", "movement data;location trail;travel history;movements;trips", "1.0", "", "", "narrow pd:TravelHistory;broad pd:Location", "broad user.location", "broad location", "broad Location", "", "", "", "broad G geolocation data", "", ""],
        ["content", "Text, media or files that a person posts, uploads, stores or creates in a service.", "user content;user-generated content;posted information;uploads;submissions;user submissions", "1.0", "", "", "", "exact user.content", "", "", "close NSPrivacyCollectedDataTypeOtherUserContent", "close PSL_USER_GENERATED_CONTENT", "broad dataCategory 7", "", "", ""],
        ["public_posts", "Posts, comments and reviews that others can see.", "posts;comments;forum posts;reviews;blog comments;public content", "1.0", "", "", "", "exact user.content.public", "", "", "broad NSPrivacyCollectedDataTypeOtherUserContent", "broad PSL_USER_GENERATED_CONTENT", "broad dataCategory 7", "", "", ""],
        ["files_and_documents", "Documents and other files of a person.", "files;documents;uploaded files;attachments", "1.0", "", "", "close pd:PersonalDocuments", "broad user.content", "", "", "broad NSPrivacyCollectedDataTypeOtherUserContent", "exact PSL_FILES_AND_DOCS", "", "", "", ""],
        ["photos_and_videos", "Still or moving images that a person provides or stores.", "photos;videos;images;pictures;camera roll;gallery", "1.0", "", "", "narrow pd:Picture", "broad user.content", "", "", "exact NSPrivacyCollectedDataTypePhotosorVideos", "narrow PSL_PHOTOS;narrow PSL_VIDEOS", "", "broad H audio visual or similar information", "", ""],
        ["audio_files", "Music, voice notes and other sound files that a person provides or stores.", "music files;voice notes;sound files;music", "1.0", "", "", "", "broad user.content", "", "", "broad NSPrivacyCollectedDataTypeAudioData", "narrow PSL_MUSIC;narrow PSL_OTHER_AUDIO", "", "broad H audio visual or similar information", "", ""],
        ["calendar_entries", "Events, appointments and reminders in a person's calendar.", "calendar;appointments;calendar events;meetings", "1.0", "", "", "", "broad user.content", "", "", "broad NSPrivacyCollectedDataTypeOtherUserContent", "exact PSL_CALENDAR", "", "", "", ""],
        ["gameplay_content", "Saved games, scores and other content made in a game.", "gameplay;saved games;in-game content;game data", "1.0", "", "", "", "broad user.content", "", "", "exact NSPrivacyCollectedDataTypeGameplayContent", "broad PSL_USER_GENERATED_CONTENT", "", "", "", ""],
        ["ai_prompts", "What a person enters into a system of artificial intelligence, such as questions or files.", "prompts;ai input;chatbot input;ai conversations;inputs;generative ai prompts", "1.0", "", "", "", "broad user.content", "", "", "broad NSPrivacyCollectedDataTypeOtherUserContent", "broad PSL_USER_GENERATED_CONTENT", "broad dataCategory 7", "", "", ""],
        ["ai_outputs", "What a system of artificial intelligence returns to a person.", "ai output;ai responses;generated content;outputs;completions", "1.0", "", "", "broad dpv:GeneratedData", "broad user.content", "", "", "broad NSPrivacyCollectedDataTypeOtherUserContent", "broad PSL_USER_GENERATED_CONTENT", "", "", "", ""],
        ["audio_visual", "Sound, image, heat, smell or similar recordings of a person.", "audio or visual information;sensory information;recordings;sensory data", "1.0", "", "", "", "", "", "", "", "", "", "exact H audio visual or similar information", "", ""],
        ["audio_recordings", "Recordings of a person's voice or of sound around.", "voice recordings;sound recordings;audio data;voice commands;microphone data", "1.0", "", "", "narrow pd:VoiceCommunicationRecording", "", "", "", "close NSPrivacyCollectedDataTypeAudioData", "exact PSL_AUDIO", "", "broad H audio visual or similar information", "", ""],
        ["call_recordings", "Recordings of telephone calls, online meetings or voice mail.", "recorded calls;phone call recordings;meeting recordings;voicemail", "1.0", "", "", "close pd:VoiceCommunicationRecording;narrow pd:VoiceMail", "", "", "", "broad NSPrivacyCollectedDataTypeAudioData", "broad PSL_AUDIO", "", "broad H audio visual or similar information", "", ""],
        ["video_surveillance", "Images of people that cameras on premises or in public record.", "cctv;security camera footage;camera footage;surveillance video", "1.0", "", "", "broad pd:Picture", "", "", "", "", "", "", "broad H audio visual or similar information", "", ""],
        ["communications", "What passes between a person and others or the publisher.", "communication data;correspondence;communications with us;communications data", "1.0", "", "", "exact pd:Communication", "close user.content.private", "narrow content", "", "", "", "", "", "", ""],
        ["message_content", "The contents of private mail, emails, chats or text messages between people.", "private communications;private messages;direct messages;emails;text messages;sms;mail contents;chat messages", "1.0", "", "", "narrow pd:EmailContent;broad pd:Communication", "broad user.content.private", "broad content", "", "close NSPrivacyCollectedDataTypeEmailsOrTextMessages", "narrow PSL_EMAILS;narrow PSL_SMS_CALL_LOG;narrow PSL_OTHER_MESSAGES", "", "broad L sensitive personal information", "ccpa_sensitive", ""],
        ["support_communications", "Messages exchanged with customer support.", "support tickets;customer service communications;support requests;customer support data;chat transcripts;helpdesk messages", "1.0", "", "", "broad pd:Communication", "broad user.content.private", "broad content", "", "close NSPrivacyCollectedDataTypeCustomerSupport", "broad PSL_OTHER_MESSAGES", "", "", "", ""],
        ["enquiries", "Questions and messages that a person sends to the publisher.", "inquiries;contact form messages;requests for information;contact requests", "1.0", "", "", "broad pd:Communication", "broad user.content.private", "broad content", "", "", "", "broad dataCategory 7", "", "", ""],
        ["rights_requests", "Requests of a person to use data protection rights, and how they were dealt with.", "privacy requests;data subject requests;consumer requests;access requests", "1.0", "", "", "broad pd:Communication", "", "broad content", "", "", "", "", "", "", ""],
        ["feedback", "Suggestions, opinions and ratings that a person gives about a product or service.", "suggestions;opinions;testimonials;ratings;product feedback", "1.0", "", "", "close pd:Opinion", "broad user.content", "broad content", "", "", "", "broad dataCategory 7", "", "", ""],
        ["survey_responses", "Answers to surveys, contests or studies.", "survey answers;survey data;questionnaire;poll answers;contest entries", "1.0", "", "", "broad pd:Opinion", "broad user.content", "", "exact Survey data", "", "", "broad dataCategory 7", "", "", ""],
        ["communications_metadata", "Who communicated with whom, when and for how long.", "call log;call records;traffic data;message headers;metadata", "1.0", "", "", "exact pd:CommunicationsMetadata;narrow pd:CallLog", "", "", "", "", "close PSL_SMS_CALL_LOG", "", "", "", ""],
        ["social_media_data", "Data from or about an account with a social network.", "social network data;social media profile;social login;social media information;social media account", "1.0", "", "", "exact pd:SocialMedia", "close user.social", "", "exact Social media data", "", "", "", "", "", ""],
        ["social_connections", "With whom a person is connected in a social network.", "friends list;followers;connections;social graph", "1.0", "", "", "close pd:SocialNetwork;broad pd:Social", "broad user.social", "", "broad Social media data", "", "", "", "", "", ""],
        ["third_person_data", "Data about people other than the one who gives them, such as friends or family.", "data about other people;data about others;third person's data;referral information;referred friends", "1.0", "", "", "", "", "", "", "", "", "", "", "", ""],
        ["address_book", "Entries about other people in a person's list of contacts.", "contact list;contacts list;phone book;contacts;imported contacts", "1.0", "", "", "", "", "", "", "exact NSPrivacyCollectedDataTypeContacts", "exact PSL_CONTACTS", "", "", "", "name;contact;date_of_birth"],
        ["emergency_contact", "Whom to call in an emergency, and how.", "next of kin;emergency contact details", "1.0", "", "", "", "", "", "", "", "", "", "", "", "name;phone_number;email_address;postal_address;family"],
        ["demographic", "Traits that place a person in groups of the population, such as age, gender or language.", "demographic information;demographic data;demographics;socio-economic data", "1.0", "", "", "exact pd:Demographic", "exact user.demographic", "exact demographic", "exact Demographic", "", "", "", "close C protected classifications", "", ""],
        ["age", "Age or age band.", "age range;age group;age band", "1.0", "", "", "exact pd:Age", "narrow user.demographic.age_range", "broad demographic", "broad Demographic", "", "", "broad dataCategory 7", "broad C protected classifications", "", ""],
        ["date_of_birth", "Day, month and year of birth.", "birth date;birthday;dob;year of birth", "1.0", "", "", "exact pd:BirthDate", "exact user.demographic.date_of_birth", "broad demographic", "broad Demographic", "", "", "broad dataCategory 7", "broad C protected classifications", "", ""],
        ["gender", "The sex or gender of a person.", "sex;gender identity;salutation;pronouns", "1.0", "", "", "exact pd:Gender", "exact user.demographic.gender", "broad demographic", "broad Demographic", "", "", "", "broad C protected classifications", "", ""],
        ["language", "A language that a person speaks or prefers.", "preferred language;spoken language;language settings", "1.0", "", "", "exact pd:Language", "exact user.demographic.language", "broad demographic", "broad Demographic", "", "", "broad dataCategory 2", "", "", ""],
        ["marital_status", "Whether a person is single, married, divorced or widowed.", "civil status;relationship status", "1.0", "", "", "exact pd:MaritalStatus", "exact user.demographic.marital_status", "broad demographic", "broad Demographic", "", "", "", "broad C protected classifications", "", ""],
        ["family", "Family, household and dependants of a person.", "family information;household information;dependants;number of children", "1.0", "", "", "exact pd:Family;narrow pd:Household", "broad user.demographic", "broad demographic", "broad Demographic", "", "", "", "", "", ""],
        ["nationality", "The nation a person belongs to.", "nationality data;national origin", "1.0", "", "", "exact pd:Nationality", "broad user.demographic", "broad demographic", "broad Demographic", "", "", "", "broad C protected classifications", "", ""],
        ["place_of_birth", "The town or country where a person was born.", "birthplace;country of birth;birth country", "1.0", "", "", "exact pd:BirthPlace;narrow pd:BirthCountry", "broad user.demographic", "broad demographic", "broad Demographic", "", "", "", "broad C protected classifications", "", ""],
        ["citizenship_or_immigration_status", "Which citizenship or right of residence a person has.", "citizenship;immigration status;visa status;work permit;right to work", "1.0", "", "", "narrow pd:Citizenship", "narrow user.government_id.immigration", "broad demographic", "broad Demographic", "", "", "", "broad C protected classifications;broad L sensitive personal information", "ccpa_sensitive", ""],
        ["country_or_region", "The country, state or region in which a person is or lives.", "country;country of residence;state of residence;residency", "1.0", "", "", "narrow pd:Country;narrow pd:Region", "narrow user.contact.address.country;narrow user.contact.address.state", "", "broad Location", "", "", "", "broad G geolocation data", "", ""],
        ["military_status", "Whether a person serves or has served in the armed forces.", "veteran status;military service", "1.0", "", "", "broad pd:Demographic", "broad user.demographic", "broad demographic", "broad Demographic", "", "", "", "broad C protected classifications", "", ""],
        ["other_demographics", "Further traits of this kind that have no term of their own.", "other demographic information;housing situation", "1.0", "", "", "broad pd:Demographic", "broad user.demographic", "broad demographic", "broad Demographic", "", "", "", "", "", ""],
        ["professional", "Data about a person's work and working life.", "professional information;professional data;employment information;employment data;work-related data;occupation", "1.0", "", "", "close pd:Professional", "narrow user.job_title;narrow user.workplace", "broad demographic", "broad Demographic", "", "", "broad dataCategory 7", "exact I professional or employment information", "", ""],
        ["company_information", "Details of the organisation that a person works or acts for, such as name, size or industry.", "company details;company data;business information;firmographic data;organisation details", "1.0", "", "", "narrow pd:CurrentEmployment", "narrow user.contact.organization", "broad demographic", "", "", "", "broad dataCategory 7", "broad I professional or employment information", "", ""],
        ["company_name", "The name of the organisation that a person works or acts for.", "employer;organisation;organization;business name;name of your company", "1.0", "", "", "broad pd:CurrentEmployment", "close user.contact.organization", "broad demographic", "", "", "", "broad dataCategory 7", "broad I professional or employment information", "", ""],
        ["job_title", "Position or role at work.", "position;job role;job function;department;seniority", "1.0", "", "", "close pd:Job", "exact user.job_title", "broad demographic", "broad Demographic", "", "", "broad dataCategory 7", "broad I professional or employment information", "", ""],
        ["employment_history", "Past jobs and career.", "work history;career history;work experience;past employers;employment record", "1.0", "", "", "exact pd:EmploymentHistory", "", "", "", "", "", "", "broad I professional or employment information;broad B customer records", "", ""],
        ["job_application", "What a person sends or is asked for when applying for work.", "application documents;applicant data;recruitment data;cover letter;job application data", "1.0", "", "", "broad pd:Professional", "", "", "", "", "", "", "broad I professional or employment information", "", "name;contact;employment_history;education;professional_qualification;citizenship_or_immigration_status"],
        ["cv", "A résumé: a person's own account of career and education.", "résumé;resume;curriculum vitae", "1.0", "", "", "broad pd:Professional", "", "", "", "", "", "", "broad I professional or employment information", "", ""],
        ["professional_qualification", "Certificates, licences and skills for work.", "qualifications;skills;certifications;professional license;professional training", "1.0", "", "", "close pd:ProfessionalCertification;narrow pd:ProfessionalTraining", "", "", "", "", "", "", "broad I professional or employment information", "", ""],
        ["compensation", "Pay and benefits of a worker.", "salary;wages;payroll data;benefits;pension data", "1.0", "", "", "narrow pd:Salary", "", "", "", "", "", "", "broad I professional or employment information", "", ""],
        ["work_performance", "How well a person works, including reviews and discipline.", "performance reviews;performance evaluation;disciplinary records;appraisal", "1.0", "", "", "close pd:PerformanceAtWork;narrow pd:DisciplinaryAction", "", "", "", "", "", "", "broad I professional or employment information", "", ""],
        ["background_check", "Results of checks on a person's past, such as references or screenings.", "background screening;reference check;vetting;sanctions screening", "1.0", "", "", "", "", "", "", "", "", "", "", "", "criminal_record;credit_information;employment_history;education"],
        ["education", "Schooling, degrees and records of students.", "education information;academic records;degrees;student records;educational background", "1.0", "", "", "exact pd:Education", "", "broad demographic", "broad Demographic", "", "", "", "narrow J education information;broad B customer records", "", ""],
        ["premises_access", "When and where people entered premises.", "visitor log;badge data;building access;sign-in sheet", "1.0", "", "", "", "", "", "", "", "", "", "", "", ""],
        ["event_data", "Events that a person registered for or attended.", "event attendance;event registration;webinar attendance;participation data", "1.0", "", "", "", "", "", "", "", "", "", "", "", ""],
        ["fitness", "Exercise, sleep and activity measurements.", "activity tracking;step count;sleep data;exercise data;workout data", "1.0", "", "", "", "", "", "broad Health", "exact NSPrivacyCollectedDataTypeFitness", "exact PSL_FITNESS", "", "", "", ""],
        ["neural_data", "Measurements of the activity of a person's nervous system.", "brain data;brain activity;neurodata;eeg", "1.0", "", "", "", "", "", "", "", "", "", "broad L sensitive personal information", "ccpa_sensitive", ""],
        ["criminal_record", "Convictions, offences or charges.", "criminal history;criminal convictions;criminal offences;convictions;police record", "1.0", "", "", "exact pd:Criminal", "exact user.criminal_history", "", "", "", "", "", "", "gdpr_art10", ""],
        ["children_data", "Any data known to be about a child.", "children's data;data about children;child data;minors' data", "1.0", "", "", "broad dpv:PersonalData", "exact user.childrens", "", "", "", "", "", "", "", ""],
        ["special_category", "Data of the special categories in Article 9 of the GDPR: health, origin, beliefs and the like.", "special categories;special categories of personal data;article 9 data;special category data", "1.0", "", "", "exact dpv:SpecialCategoryPersonalData", "", "", "", "close NSPrivacyCollectedDataTypeSensitiveInfo", "", "", "", "gdpr_art9", ""],
        ["health", "Physical or mental health and the care received.", "health data;health information;medical information;medical records;medical condition;protected health information;phi;mental health", "1.0", "", "", "exact pd:Health", "close user.health_and_medical;narrow user.health_and_medical.record_id", "exact health", "exact Health", "exact NSPrivacyCollectedDataTypeHealth", "exact PSL_HEALTH", "", "broad B customer records;broad L sensitive personal information", "gdpr_art9;ccpa_sensitive", ""],
        ["disability", "A physical or mental impairment of a person.", "impairment;handicap;accessibility needs", "1.0", "", "", "exact pd:Disability", "broad user.health_and_medical", "broad health", "broad Health", "broad NSPrivacyCollectedDataTypeSensitiveInfo", "broad PSL_HEALTH", "", "broad C protected classifications;broad L sensitive personal information", "gdpr_art9;ccpa_sensitive", ""],
        ["reproductive_health", "Pregnancy, fertility and sexual health.", "pregnancy;fertility;menstrual cycle;sexual health", "1.0", "", "", "broad pd:Health", "broad user.health_and_medical", "broad health", "broad Health", "broad NSPrivacyCollectedDataTypeSensitiveInfo", "broad PSL_HEALTH", "", "broad L sensitive personal information", "gdpr_art9;ccpa_sensitive", ""],
        ["biometric", "Measurements of body or behaviour that are used to identify a person.", "biometric data;biometric information;biometrics;biometric identifiers", "1.0", "", "", "exact pd:Biometric", "close user.biometric;narrow user.biometric.health", "", "", "broad NSPrivacyCollectedDataTypeSensitiveInfo", "", "", "close E biometric information;broad L sensitive personal information", "gdpr_art9;ccpa_sensitive", ""],
        ["face_template", "Geometry of a face, measured to recognise a person.", "face recognition;facial recognition;face geometry;face scan;faceprint;facial template", "1.0", "", "", "close pd:FacialPrint", "broad user.biometric", "", "", "broad NSPrivacyCollectedDataTypeSensitiveInfo", "", "", "broad E biometric information;broad L sensitive personal information", "gdpr_art9;ccpa_sensitive", ""],
        ["fingerprint", "A fingerprint, taken to recognise a person.", "finger scan;thumbprint;palm print;hand scan", "1.0", "", "", "exact pd:Fingerprint", "exact user.biometric.fingerprint", "", "", "broad NSPrivacyCollectedDataTypeSensitiveInfo", "", "", "broad E biometric information;broad L sensitive personal information", "gdpr_art9;ccpa_sensitive", ""],
        ["voiceprint", "Features of a voice, measured to recognise a person.", "voice recognition;voice biometrics;voice pattern;speaker recognition", "1.0", "", "", "broad pd:Biometric", "exact user.biometric.voice", "", "", "broad NSPrivacyCollectedDataTypeSensitiveInfo", "", "", "broad E biometric information;broad L sensitive personal information", "gdpr_art9;ccpa_sensitive", ""],
        ["retina_or_iris_scan", "Features of an eye, measured to recognise a person.", "retina scan;iris scan;eye scan", "1.0", "", "", "narrow pd:Retina", "narrow user.biometric.retinal", "", "", "broad NSPrivacyCollectedDataTypeSensitiveInfo", "", "", "broad E biometric information;broad L sensitive personal information", "gdpr_art9;ccpa_sensitive", ""],
        ["genetic", "Inherited characteristics of a person.", "genetic data;dna;genetic information;genome", "1.0", "", "", "exact pd:Genetic", "exact user.health_and_medical.genetic", "broad health", "broad Health", "broad NSPrivacyCollectedDataTypeSensitiveInfo", "", "", "broad L sensitive personal information", "gdpr_art9;ccpa_sensitive", ""],
        ["racial_or_ethnic_origin", "Race or ethnic origin.", "race;ethnicity;ethnic origin;racial origin;ethnic background", "1.0", "", "", "narrow pd:EthnicOrigin;narrow pd:Race", "close user.demographic.race_ethnicity", "broad demographic", "broad Demographic", "broad NSPrivacyCollectedDataTypeSensitiveInfo", "close PSL_RACE_ETHNICITY", "", "broad C protected classifications;broad L sensitive personal information", "gdpr_art9;ccpa_sensitive", ""],
        ["political_opinion", "Political opinions or affiliation.", "political views;party membership;political affiliation;political beliefs", "1.0", "", "", "exact pd:PoliticalOpinion;narrow pd:PoliticalAffiliation", "exact user.demographic.political_opinion", "broad political", "", "broad NSPrivacyCollectedDataTypeSensitiveInfo", "broad PSL_POLITICAL_RELIGIOUS", "", "", "gdpr_art9", ""],
        ["religious_or_philosophical_belief", "Religion or philosophical conviction.", "religion;religious beliefs;faith;philosophical beliefs;creed", "1.0", "", "", "narrow pd:ReligiousBelief;narrow pd:PhilosophicalBelief", "close user.demographic.religious_belief", "", "", "broad NSPrivacyCollectedDataTypeSensitiveInfo", "broad PSL_POLITICAL_RELIGIOUS", "", "broad C protected classifications;broad L sensitive personal information", "gdpr_art9;ccpa_sensitive", ""],
        ["trade_union_membership", "Membership of a trade union.", "union membership;labor union;trade union", "1.0", "", "", "exact pd:TradeUnionMembership", "", "broad political", "", "broad NSPrivacyCollectedDataTypeSensitiveInfo", "", "", "broad L sensitive personal information", "gdpr_art9;ccpa_sensitive", ""],
        ["sex_life_or_orientation", "Sex life or sexual orientation.", "sexual orientation;sex life;sexuality;sexual preference", "1.0", "", "", "close pd:Sexual;narrow pd:SexualPreference", "narrow user.demographic.sexual_orientation", "", "", "broad NSPrivacyCollectedDataTypeSensitiveInfo", "close PSL_SEXUAL_ORIENTATION_GENDER_IDENTITY", "", "broad C protected classifications;broad L sensitive personal information", "gdpr_art9;ccpa_sensitive", ""],
        ["sensitive_data", "Data that the text calls sensitive without naming them, or in a sense of its own, as California law does.", "sensitive personal information;sensitive information;sensitive personal data;spi", "1.0", "", "", "close dpv:SensitivePersonalData", "", "", "", "close NSPrivacyCollectedDataTypeSensitiveInfo", "", "", "exact L sensitive personal information", "ccpa_sensitive", "special_category;government_identifier;identity_document;credentials;financial;precise_location;message_content;citizenship_or_immigration_status;neural_data;criminal_record;children_data"],
        ["identifiers", "Identifiers that the text does not list, such as the category of that name in California.", "unspecified identifiers;unique identifiers;online identifiers;personal identifiers", "1.0", "", "", "close pd:Identifier", "broad user", "", "", "", "", "", "exact A identifiers", "", "name;government_identifier;email_address;phone_number;postal_address;username;customer_identifier;ip_address;device_identifier;cookie_data;device_fingerprint"],
        ["customer_records", "The customer record data of California law, where the text names the category and not its parts.", "customer records information;california customer records;section 1798.80 data", "1.0", "", "", "", "", "", "", "", "", "", "exact B customer records", "", "name;signature;government_identifier;physical_description;phone_number;postal_address;financial;education;employment_history;health"],
        ["protected_characteristics", "Traits protected by law against discrimination, where the text names the category and not its parts.", "protected classifications;protected classes;characteristics of protected classifications;equal opportunity data;diversity data", "1.0", "", "", "", "", "", "", "", "", "", "exact C protected classifications", "", "age;gender;marital_status;family;nationality;place_of_birth;citizenship_or_immigration_status;military_status;disability;reproductive_health;genetic;racial_or_ethnic_origin;religious_or_philosophical_belief;sex_life_or_orientation"],
    ],
    by_name: &[34, 41, 42, 43, 130, 64, 89, 133, 114, 113, 104, 110, 116, 115, 3, 155, 47, 26, 50, 167, 69, 84, 111, 117, 162, 141, 55, 95, 119, 126, 146, 147, 153, 49, 22, 32, 106, 65, 142, 73, 36, 51, 161, 39, 180, 7, 151, 4, 134, 27, 132, 93, 61, 67, 66, 63, 48, 165, 16, 156, 23, 90, 131, 149, 122, 158, 168, 138, 29, 124, 108, 44, 169, 159, 78, 112, 135, 172, 12, 164, 179, 10, 18, 52, 97, 99, 98, 100, 0, 71, 53, 62, 150, 148, 136, 19, 83, 102, 105, 137, 91, 120, 31, 143, 11, 14, 139, 70, 160, 68, 33, 1, 144, 82, 15, 37, 46, 45, 58, 8, 24, 109, 21, 140, 174, 25, 28, 103, 94, 157, 96, 80, 145, 152, 181, 2, 107, 5, 57, 173, 85, 40, 175, 166, 81, 171, 123, 101, 87, 38, 178, 74, 77, 6, 177, 60, 88, 20, 128, 127, 13, 75, 163, 59, 121, 125, 17, 54, 72, 129, 176, 56, 9, 79, 35, 76, 118, 86, 170, 30, 92, 154],
    starts: &[*b"account\0", *b"account_", *b"account_", *b"account_", *b"address_", *b"advertis", *b"advertis", *b"age\0\0\0\0\0", *b"ai_outpu", *b"ai_promp", *b"approxim", *b"audio_fi", *b"audio_re", *b"audio_vi", *b"automati", *b"backgrou", *b"bank_acc", *b"billing_", *b"billing_", *b"biometri", *b"browser_", *b"browsing", *b"calendar", *b"call_rec", *b"children", *b"citizens", *b"commerci", *b"communic", *b"communic", *b"communic", *b"company_", *b"company_", *b"compensa", *b"confiden", *b"contact\0", *b"contact_", *b"content\0", *b"cookie_d", *b"country_", *b"crash_an", *b"credenti", *b"credit_i", *b"criminal", *b"customer", *b"customer", *b"customer", *b"cv\0\0\0\0\0\0", *b"data_fro", *b"date_of_", *b"delivery", *b"demograp", *b"deployme", *b"device\0\0", *b"device_c", *b"device_f", *b"device_i", *b"digital_", *b"disabili", *b"drivers_", *b"educatio", *b"email_ad", *b"email_in", *b"emergenc", *b"employme", *b"enquirie", *b"event_da", *b"face_tem", *b"family\0\0", *b"fax_numb", *b"feedback", *b"files_an", *b"financia", *b"fingerpr", *b"fitness\0", *b"fraud_an", *b"gameplay", *b"gender\0\0", *b"genetic\0", *b"governme", *b"health\0\0", *b"identifi", *b"identity", *b"identity", *b"income_a", *b"inferenc", *b"inferred", *b"inferred", *b"inferred", *b"informat", *b"installe", *b"insuranc", *b"ip_addre", *b"job_appl", *b"job_titl", *b"language", *b"likeness", *b"link_cli", *b"location", *b"location", *b"marital_", *b"media_co", *b"message_", *b"messagin", *b"military", *b"name\0\0\0\0", *b"national", *b"national", *b"network_", *b"neural_d", *b"operatin", *b"other_co", *b"other_da", *b"other_de", *b"page_int", *b"passport", *b"password", *b"payment_", *b"payment_", *b"payment_", *b"personal", *b"phone_nu", *b"photos_a", *b"physical", *b"place_of", *b"politica", *b"postal_a", *b"postal_c", *b"precise_", *b"preferen", *b"premises", *b"privacy_", *b"product_", *b"professi", *b"professi", *b"protecte", *b"provided", *b"public_p", *b"publicly", *b"purchase", *b"racial_o", *b"referrer", *b"registra", *b"religiou", *b"reproduc", *b"resource", *b"retina_o", *b"rights_r", *b"scores\0\0", *b"search_q", *b"security", *b"sensitiv", *b"sensor_d", *b"server_l", *b"service_", *b"sex_life", *b"shopping", *b"sign_in_", *b"signatur", *b"social_c", *b"social_m", *b"social_s", *b"spatial_", *b"special_", *b"subscrip", *b"support_", *b"survey_r", *b"tax_iden", *b"tax_info", *b"telemetr", *b"third_pe", *b"trade_un", *b"transact", *b"unspecif", *b"usage\0\0\0", *b"username", *b"vehicle_", *b"video_su", *b"visit_ti", *b"voicepri", *b"website_", *b"widget_a", *b"work_per"],
    parents: &[0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 8, 10, 10, 12, 12, 12, 12, 12, 10, 10, 10, 10, 8, 22, 22, 22, 25, 25, 22, 22, 22, 22, 22, 22, 8, 34, 34, 36, 36, 34, 34, 34, 34, 34, 8, 44, 45, 45, 45, 45, 44, 44, 44, 44, 44, 8, 55, 56, 56, 55, 55, 8, 61, 61, 63, 61, 61, 61, 67, 61, 61, 61, 8, 72, 8, 74, 8, 8, 8, 8, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 79, 8, 94, 8, 8, 97, 97, 97, 97, 8, 102, 102, 102, 8, 106, 106, 106, 106, 106, 106, 106, 106, 8, 115, 116, 115, 8, 119, 119, 119, 119, 119, 119, 119, 8, 127, 8, 129, 129, 8, 132, 133, 132, 132, 132, 132, 132, 132, 132, 132, 132, 132, 8, 145, 146, 145, 145, 145, 150, 145, 145, 145, 8, 8, 8, 8, 8, 8, 8, 8, 8, 163, 164, 164, 163, 167, 167, 167, 167, 163, 163, 163, 163, 163, 163, 8, 8, 8, 8],
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
    further: &["dpv", "fideslang", "p3p", "opp115", "apple", "google", "iab", "ccpa"],
    cells: texts![
        ["any_purpose", "Any purpose whatever; the text sets no limit.", "all purposes;whatever purpose;any lawful purpose", "1.0", "", "", "close dpv:Purpose", "", "narrow other-purpose", "", "", "", "", ""],
        ["unspecified_purpose", "A purpose is mentioned so vaguely that no other term fits.", "other purposes;various purposes;business purposes;certain purposes", "1.0", "", "", "broad dpv:Purpose", "broad collect", "close other-purpose", "exact Unspecified", "close NSPrivacyCollectedDataTypePurposeOther", "", "", ""],
        ["purpose_at_collection", "The purpose that is told when the data are asked for, or for which the person gives them.", "purpose for which you provide it;disclosed at the time of collection;described at collection", "1.0", "", "", "broad dpv:Purpose", "", "close current", "", "", "", "", ""],
        ["compatible_purpose", "A further purpose that is compatible with the one for which the data were collected.", "further processing;secondary compatible use", "1.0", "", "", "broad dpv:Purpose", "", "", "", "", "", "", ""],
        ["service_operation", "Everything that serves to offer, run and administer the product or service.", "service-related purposes;operate the service;run the service;operational purposes", "1.0", "", "", "close dpv:ServiceManagement", "close essential", "narrow current", "narrow Basic service/feature", "broad NSPrivacyCollectedDataTypePurposeAppFunctionality", "broad PSL_APP_FUNCTIONALITY", "", ""],
        ["service_provision", "Deliver the product or service asked for, or make its delivery possible.", "provide the service;enable certain features;provide the product;facilitate the service;perform the service;facilitation", "1.0", "", "", "exact dpv:ServiceProvision", "close essential.service", "close current", "exact Basic service/feature", "close NSPrivacyCollectedDataTypePurposeAppFunctionality", "close PSL_APP_FUNCTIONALITY", "", "broad 1798.140(e)(5)"],
        ["content_delivery", "Technically deliver and display pages, files or other content.", "serve content;content display;streaming", "1.0", "", "", "broad dpv:TechnicalServiceProvision", "broad marketing.advertising.serving", "", "", "", "", "broad SP2", ""],
        ["additional_features", "Offer features beyond the core service.", "optional features;extra functions;enhanced functionality", "1.0", "", "", "", "close functional.service", "", "exact Additional service/feature", "broad NSPrivacyCollectedDataTypePurposeAppFunctionality", "broad PSL_APP_FUNCTIONALITY", "", ""],
        ["social_features", "Let users publish content, share it and communicate with each other.", "user content;forums;community features;posting content;sharing features", "1.0", "", "", "", "", "close ppurpose:communicate", "broad Additional service/feature", "broad NSPrivacyCollectedDataTypePurposeAppFunctionality", "broad PSL_APP_FUNCTIONALITY", "", ""],
        ["integrations", "Connect the service with other services at the user's wish.", "connected services;linked accounts;third-party integrations", "1.0", "", "", "", "", "", "", "broad NSPrivacyCollectedDataTypePurposeAppFunctionality", "broad PSL_APP_FUNCTIONALITY", "", ""],
        ["account_management", "Create, administer, service and close accounts.", "administer your account;account administration;administer your use;servicing your account;registration", "1.0", "", "", "exact dpv:AccountManagement", "broad essential.service", "exact ppurpose:account", "broad Basic service/feature", "broad NSPrivacyCollectedDataTypePurposeAppFunctionality", "exact PSL_ACCOUNT_MANAGEMENT", "", "broad 1798.140(e)(5)"],
        ["authentication", "Recognise and sign in a user, also by remembering a login.", "sign-in;login;log on;remember login;save credentials;single sign-on", "1.0", "", "", "exact dpv:IdentityAuthentication", "exact essential.service.authentication", "exact ppurpose:login", "broad Service operation and security", "broad NSPrivacyCollectedDataTypePurposeAppFunctionality", "broad PSL_ACCOUNT_MANAGEMENT", "", ""],
        ["account_verification", "Check that an account or its address is genuine; identity_verification is about who the person is.", "verify your account;email verification;confirm your address;account confirmation", "1.0", "", "", "close dpv:IdentityVerification", "broad essential.service.authentication", "broad ppurpose:account", "", "", "broad PSL_ACCOUNT_MANAGEMENT", "", "broad 1798.140(e)(5)"],
        ["identity_verification", "Check that somebody is who they say they are.", "verify your identity;know your customer;kyc;identity check", "1.0", "", "", "exact dpv:IdentityVerification", "", "", "", "", "", "", "broad 1798.140(e)(5)"],
        ["eligibility_check", "Check that a user meets the criteria for a service or request.", "meet the criteria;verify that users qualify;qualification check", "1.0", "", "", "close dpv:ServiceAccessDetermination", "", "", "", "", "", "", ""],
        ["age_verification", "Check the age of a user.", "age check;age assurance;age gate", "1.0", "", "", "exact dpv:AgeVerification", "", "", "", "", "", "", ""],
        ["payment_processing", "Bill, charge, collect, reconcile and refund payments.", "billing;effect payment;payments;charge your card;bill processing;refunds;invoicing", "1.0", "", "", "exact dpv:PaymentManagement", "exact essential.service.payment_processing", "exact ppurpose:payment", "broad Basic service/feature", "broad NSPrivacyCollectedDataTypePurposeAppFunctionality", "broad PSL_APP_FUNCTIONALITY", "", "broad 1798.140(e)(5)"],
        ["credit_check", "Assess the ability or willingness of a customer to pay.", "checking credit;debit check;solvency check;creditworthiness;credit rating;credit scoring", "1.0", "", "", "close dpv:CustomerSolvencyMonitoring", "", "", "", "", "", "", ""],
        ["debt_collection", "Collect money that is owed, or have it collected.", "collections;recover debts;collect amounts owed;dunning", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["order_fulfilment", "Process an order and deliver it.", "fulfill orders;order processing;shipping;delivery;process transactions", "1.0", "", "", "exact dpv:CustomerOrderManagement", "broad essential.service", "close ppurpose:delivery", "broad Basic service/feature", "broad NSPrivacyCollectedDataTypePurposeAppFunctionality", "broad PSL_APP_FUNCTIONALITY", "", "broad 1798.140(e)(5)"],
        ["customer_support", "Answer questions and solve problems of customers or users.", "customer service;help desk;technical support;customer care;troubleshooting", "1.0", "", "", "exact dpv:CustomerCare", "exact essential.service.operations.support", "close ppurpose:feedback", "broad Basic service/feature", "broad NSPrivacyCollectedDataTypePurposeAppFunctionality", "broad PSL_APP_FUNCTIONALITY", "", "broad 1798.140(e)(5)"],
        ["complaint_handling", "Receive, examine and settle complaints.", "resolve complaints;complaints;grievances", "1.0", "", "", "close dpv:CustomerClaimsManagement", "", "", "", "", "", "", ""],
        ["user_request", "Do or answer what the person has asked for, whatever it is.", "respond to your requests;respond to inquiries;at your direction;fulfil your request", "1.0", "", "", "close dpv:RequestedServiceProvision", "", "", "", "", "", "", ""],
        ["rights_fulfilment", "Handle requests by which people use their privacy rights, and prove how they were handled.", "privacy requests;data subject requests;honour your rights", "1.0", "", "", "exact dpv:RightsFulfilment", "", "", "", "", "", "", ""],
        ["preference_storage", "Remember the settings and preferences of a user.", "store preferences;remember settings;save your choices;remember language", "1.0", "", "", "broad dpv:TechnicalServiceProvision", "broad functional.storage", "broad ppurpose:state", "broad Personalization/Customization", "", "", "broad P1", ""],
        ["privacy_choice_storage", "Remember the privacy choices of a person, such as consents and opt-outs.", "consent management;opt-out list;suppression list;cookie consent record", "1.0", "", "", "broad dpv:RightsFulfilment", "broad functional.storage", "", "", "", "", "exact SP3", ""],
        ["service_administration", "Administer the product or site as a whole, in technical and other ways.", "administration of the product;administer the site;site administration", "1.0", "", "", "broad dpv:ServiceManagement", "broad essential.service.operations", "", "broad Service operation and security", "", "", "", ""],
        ["technical_administration", "Run, monitor and maintain systems.", "maintenance;system maintenance;monitor traffic;traffic routing;system monitoring;system administration", "1.0", "", "", "close dpv:ServiceMonitoring", "close essential.service.operations", "close admin", "broad Service operation and security", "broad NSPrivacyCollectedDataTypePurposeAppFunctionality", "broad PSL_APP_FUNCTIONALITY", "", ""],
        ["hosting", "Keep the service, its databases and data on servers.", "database management;data storage;cloud storage;server operation", "1.0", "", "", "broad dpv:TechnicalServiceProvision", "broad essential.service.operations", "broad admin", "", "", "", "", "broad 1798.140(e)(5)"],
        ["debugging", "Find and repair faults.", "fix bugs;error fixing;crash analysis;diagnose problems", "1.0", "", "", "exact dpv:RepairImpairments", "broad essential.service.operations", "broad admin", "broad Service operation and security", "broad NSPrivacyCollectedDataTypePurposeAppFunctionality", "broad PSL_APP_FUNCTIONALITY", "broad SP1", "exact 1798.140(e)(3)"],
        ["session_management", "Keep the state of a session or device between requests.", "session state;keep you signed in;load balancing;shopping cart", "1.0", "", "", "broad dpv:TechnicalServiceProvision", "broad functional.storage", "exact ppurpose:state", "", "", "", "broad P1", ""],
        ["communication", "Communicate with people, whatever about.", "communicate with you;contact you;correspondence;send messages;get in touch", "1.0", "", "", "close dpv:CommunicationManagement", "close essential.service.notifications", "", "", "", "close PSL_DEVELOPER_COMMUNICATIONS", "", ""],
        ["operational_communications", "Send messages needed to run the service or account, such as order, account or maintenance notices.", "service messages;administrative notices;transactional email;operational email;administrative issues;reminders", "1.0", "", "", "broad dpv:CommunicationManagement", "close essential.service.notifications", "", "", "", "broad PSL_DEVELOPER_COMMUNICATIONS", "", ""],
        ["informational_communications", "Send information that neither promotes something nor is needed to run the service.", "informational email;informational purposes;informational messages", "1.0", "", "", "broad dpv:CommunicationManagement", "", "", "", "", "broad PSL_DEVELOPER_COMMUNICATIONS", "", ""],
        ["information_of_interest", "Send or pass on information thought useful or interesting to the person, promotional or not.", "useful information;relevant information;further information;information packages", "1.0", "", "", "broad dpv:CommunicationManagement", "", "", "", "", "", "", ""],
        ["newsletters", "Send a periodical to its subscribers.", "mailing list;bulletin;email digest", "1.0", "", "", "broad dpv:CommunicationManagement", "broad marketing.communications", "broad contact", "", "", "broad PSL_DEVELOPER_COMMUNICATIONS", "", ""],
        ["product_announcements", "Tell users about new or changed products and features.", "announcements;product updates;product news;release notes", "1.0", "", "", "broad dpv:CommunicationManagement", "close essential.service.upgrades", "", "", "close NSPrivacyCollectedDataTypePurposeDeveloperAdvertising", "broad PSL_DEVELOPER_COMMUNICATIONS", "", ""],
        ["security_notices", "Tell people about security matters, such as a breach of their data.", "security alerts;breach notices;security issues", "1.0", "", "", "broad dpv:CommunicationManagement", "broad essential.service.notifications", "", "", "", "broad PSL_DEVELOPER_COMMUNICATIONS", "", ""],
        ["privacy_notices", "Tell people about privacy matters, such as changes of the policy.", "privacy issues;policy change notices;ancillary notices", "1.0", "", "", "broad dpv:CommunicationManagement", "broad essential.service.notifications", "", "", "", "broad PSL_DEVELOPER_COMMUNICATIONS", "", ""],
        ["surveys_and_feedback", "Ask people for their opinions and learn from the answers.", "surveys;questionnaires;feedback requests;reviews;satisfaction survey", "1.0", "", "", "", "", "close ppurpose:surveys", "broad Analytics/Research", "broad NSPrivacyCollectedDataTypePurposeAnalytics", "broad PSL_ANALYTICS", "", ""],
        ["events_and_training", "Organise and hold events, webinars, courses or certifications for others.", "events;webinars;conferences;courses;workshops", "1.0", "", "", "", "", "close ppurpose:education", "", "", "", "", ""],
        ["service_improvement", "Improve existing products and services.", "improve our services;improve the site;enhance the product;optimise", "1.0", "", "", "exact dpv:ImproveExistingProductsAndServices", "exact functional.service.improve", "close develop", "broad Analytics/Research", "broad NSPrivacyCollectedDataTypePurposeAnalytics", "broad PSL_ANALYTICS", "broad P10", "broad 1798.140(e)(8)"],
        ["experimentation", "Try variants of the service on users and compare the results.", "a/b testing;tests;feature experiments;beta testing", "1.0", "", "", "", "broad functional.service.improve", "broad develop", "broad Analytics/Research", "broad NSPrivacyCollectedDataTypePurposeAnalytics", "broad PSL_ANALYTICS", "broad P10", ""],
        ["quality_assurance", "Check and secure the quality of products and services.", "quality control;quality monitoring;call monitoring", "1.0", "", "", "", "broad functional.service.improve", "", "", "", "", "", "close 1798.140(e)(8)"],
        ["product_development", "Research, design and build new products and services.", "develop new products;research and development;new features;innovation", "1.0", "", "", "close dpv:ResearchAndDevelopment", "close functional.service.improve", "close develop", "broad Analytics/Research", "broad NSPrivacyCollectedDataTypePurposeAnalytics", "broad PSL_ANALYTICS", "broad P10", "close 1798.140(e)(7)"],
        ["ai_training", "Train, tune or test machine-learning or artificial-intelligence models.", "machine learning;train models;model training;generative ai training;artificial intelligence development", "1.0", "", "", "", "exact train_ai_system", "", "", "", "", "", ""],
        ["analytics", "Analyse data to learn from them, about use, content or otherwise.", "analysis;data analysis;analytics purposes;business intelligence;insights", "1.0", "", "", "", "close analytics", "", "broad Analytics/Research", "exact NSPrivacyCollectedDataTypePurposeAnalytics", "exact PSL_ANALYTICS", "", ""],
        ["usage_analytics", "Measure and analyse how the service is used.", "analyze use;monitor usage;usage statistics;understand how you interact;web analytics;audience measurement", "1.0", "", "", "exact dpv:ServiceUsageAnalytics", "broad analytics", "broad pseudo-analysis", "broad Analytics/Research", "broad NSPrivacyCollectedDataTypePurposeAnalytics", "broad PSL_ANALYTICS", "", ""],
        ["content_measurement", "Measure how content performs.", "content performance;engagement measurement;readership", "1.0", "", "", "", "exact analytics.reporting.content_performance", "", "broad Analytics/Research", "broad NSPrivacyCollectedDataTypePurposeAnalytics", "broad PSL_ANALYTICS", "exact P8", ""],
        ["statistics", "Compute figures about groups that no longer tell about single persons.", "statistical purposes;aggregate statistics;anonymous statistics;reporting", "1.0", "", "", "", "broad analytics.reporting", "", "broad Analytics/Research", "broad NSPrivacyCollectedDataTypePurposeAnalytics", "broad PSL_ANALYTICS", "", ""],
        ["research", "Study questions to gain knowledge, in science or elsewhere; market_research is a term of its own.", "research purposes;studies;internal research", "1.0", "", "", "broad dpv:ResearchAndDevelopment", "", "close individual-analysis", "broad Analytics/Research", "", "", "", ""],
        ["scientific_research", "Study questions by the methods of a science.", "academic research;scientific purposes;historical research", "1.0", "", "", "exact dpv:ScientificResearch", "", "", "broad Analytics/Research", "", "", "", ""],
        ["profiling", "Build a profile of the interests, behaviour or traits of a person or a group.", "interest profile;inferred interests;derive interests and characteristics;user profiles;behavioural profile", "1.0", "", "", "", "narrow personalize.content.profiling;narrow marketing.advertising.profiling", "narrow pseudo-decision;narrow individual-decision;narrow pseudo-analysis;narrow individual-analysis", "", "", "close PSL_PERSONALIZATION", "narrow P3;narrow P5", ""],
        ["demographic_profiling", "Describe people or groups by age, sex, place, occupation and the like.", "demographic analysis;demographics", "1.0", "", "", "", "", "broad pseudo-analysis", "broad Analytics/Research", "", "", "broad P9", ""],
        ["advertising_profiling", "Build profiles that are meant for choosing advertisements.", "advertising segments;ad profiles;audience segmentation", "1.0", "", "", "", "exact marketing.advertising.profiling", "broad pseudo-decision", "broad Advertising", "", "broad PSL_ADVERTISING", "exact P3", ""],
        ["content_profiling", "Build profiles that are meant for choosing content.", "content interest profile", "1.0", "", "", "", "exact personalize.content.profiling", "broad pseudo-decision", "", "", "broad PSL_PERSONALIZATION", "exact P5", ""],
        ["personalisation", "Adapt the service, its content or offers to the individual.", "personalize;customize;tailoring;tailor to your interests;customise your experience", "1.0", "", "", "exact dpv:Personalisation", "exact personalize", "narrow tailoring;narrow individual-decision;narrow pseudo-decision", "exact Personalization/Customization", "exact NSPrivacyCollectedDataTypePurposeProductPersonalization", "exact PSL_PERSONALIZATION", "narrow P6;narrow P11", ""],
        ["tailored_content", "Choose or make up content, information or services after the interests of the person.", "tailored information;information tailored to your interests;personalised content", "1.0", "", "", "broad dpv:ServicePersonalisation", "exact personalize.content", "", "broad Personalization/Customization", "broad NSPrivacyCollectedDataTypePurposeProductPersonalization", "broad PSL_PERSONALIZATION", "narrow P6;narrow P11", ""],
        ["recommendations", "Suggest content or products to a person.", "suggestions;suggested content;suggested products", "1.0", "", "", "exact dpv:ProvidePersonalisedRecommendations", "close personalize.content.profiled", "broad individual-decision", "broad Personalization/Customization", "broad NSPrivacyCollectedDataTypePurposeProductPersonalization", "broad PSL_PERSONALIZATION", "close P6;close P11", ""],
        ["localisation", "Adapt language, currency or content to the place of the person.", "language selection;regional settings;location-based content", "1.0", "", "", "broad dpv:ServicePersonalisation", "broad personalize.system", "", "broad Personalization/Customization", "broad NSPrivacyCollectedDataTypePurposeProductPersonalization", "broad PSL_PERSONALIZATION", "", ""],
        ["commercial_purposes", "Purposes that serve business gain, such as marketing, market analysis or trade in data.", "commercial use;commercial gain;business development", "1.0", "", "", "close dpv:CommercialPurpose", "", "", "", "", "", "", "close 1798.140(g)"],
        ["marketing", "Promote products or services, by whatever means and of whomever.", "promotion;promotional purposes;marketing purposes;promotional materials", "1.0", "", "", "exact dpv:Marketing", "exact marketing", "narrow contact;narrow telemarketing;narrow ppurpose:marketing", "close Marketing", "", "exact PSL_ADVERTISING", "", "close 1798.140(e)(6)"],
        ["direct_marketing", "Contact people to promote one's own offers to them.", "marketing messages;promotional email;special offers;marketing communications", "1.0", "", "", "exact dpv:DirectMarketing", "exact marketing.communications", "close contact", "broad Marketing", "close NSPrivacyCollectedDataTypePurposeDeveloperAdvertising", "broad PSL_ADVERTISING", "", ""],
        ["telemarketing", "Promote by telephone.", "telephone marketing;sales calls;cold calls", "1.0", "", "", "broad dpv:DirectMarketing", "broad marketing.communications", "exact telemarketing", "broad Marketing", "broad NSPrivacyCollectedDataTypePurposeDeveloperAdvertising", "broad PSL_ADVERTISING", "", ""],
        ["third_party_offers", "Promote other companies' offers to the person.", "offers from third parties;partner offers;joint marketing", "1.0", "", "", "broad dpv:Marketing", "", "broad contact", "broad Marketing", "broad NSPrivacyCollectedDataTypePurposeThirdPartyAdvertising", "broad PSL_ADVERTISING", "", ""],
        ["contests_and_promotions", "Run contests, prize draws and similar promotions.", "sweepstakes;prize draws;giveaways;competitions;referral programs", "1.0", "", "", "broad dpv:Marketing", "", "", "broad Marketing", "", "broad PSL_ADVERTISING", "", ""],
        ["loyalty_programs", "Run programmes that reward customers.", "rewards;loyalty scheme;financial incentives;bonus points", "1.0", "", "", "broad dpv:Marketing", "", "", "broad Marketing", "", "broad PSL_ADVERTISING", "", ""],
        ["testimonials", "Publish what customers say, or that they are customers.", "customer stories;references;case studies;endorsements", "1.0", "", "", "broad dpv:Marketing", "", "", "broad Marketing", "", "", "", ""],
        ["advertising", "Show advertisements.", "online advertising;display ads;ads;banners", "1.0", "", "", "exact dpv:Advertising", "exact marketing.advertising", "", "exact Advertising", "narrow NSPrivacyCollectedDataTypePurposeThirdPartyAdvertising;narrow NSPrivacyCollectedDataTypePurposeDeveloperAdvertising", "broad PSL_ADVERTISING", "narrow P2;narrow P4;narrow P7", "broad 1798.140(e)(6)"],
        ["contextual_advertising", "Choose advertisements from what is on the page or from other limited data, without a profile.", "non-personalised ads;non-targeted advertising;context-based ads", "1.0", "", "", "broad dpv:Advertising", "exact marketing.advertising.first_party.contextual", "", "broad Advertising", "broad NSPrivacyCollectedDataTypePurposeThirdPartyAdvertising", "broad PSL_ADVERTISING", "close P2", "broad 1798.140(e)(4)"],
        ["targeted_advertising", "Choose advertisements by what is known or supposed of the person.", "personalised advertising;interest-based advertising;behavioural advertising;retargeting;remarketing;tailored ads;online behavioral advertising", "1.0", "", "", "exact dpv:TargetedAdvertising", "narrow marketing.advertising.third_party.targeted;narrow marketing.advertising.first_party.targeted", "broad individual-decision", "broad Advertising", "broad NSPrivacyCollectedDataTypePurposeThirdPartyAdvertising", "broad PSL_ADVERTISING", "close P4", ""],
        ["cross_context_advertising", "Choose advertisements by what the person did with other businesses, sites or services.", "cross-context behavioral advertising;cross-site advertising;sharing for advertising", "1.0", "", "", "broad dpv:TargetedAdvertising", "close marketing.advertising.third_party.targeted", "", "broad Advertising", "broad NSPrivacyCollectedDataTypePurposeThirdPartyAdvertising", "broad PSL_ADVERTISING", "broad P4", "exact 1798.140(k)"],
        ["ad_delivery", "Technically deliver and present the advertisement chosen.", "ad serving;display of ads", "1.0", "", "", "", "broad marketing.advertising.serving", "", "broad Advertising", "", "", "broad SP2", ""],
        ["frequency_capping", "Limit how often somebody sees the same advertisement.", "ad frequency limit", "1.0", "", "", "", "exact marketing.advertising.frequency_capping", "", "broad Advertising", "", "", "broad P2;broad P4", ""],
        ["advertising_measurement", "Measure how advertisements perform.", "ad performance;conversion tracking;attribution;campaign measurement", "1.0", "", "", "", "exact analytics.reporting.ad_performance", "", "broad Advertising", "", "broad PSL_ADVERTISING", "exact P7", "close 1798.140(e)(1)"],
        ["sales", "Win customers and prepare or make sales.", "lead management;lead generation;sales outreach;prospecting", "1.0", "", "", "", "exact sales", "close ppurpose:sales", "", "", "", "", ""],
        ["industry_analysis", "Analyse an industry or trade, its firms and trends.", "industry trends;benchmarking;sector analysis", "1.0", "", "", "broad dpv:CommercialResearch", "", "", "broad Analytics/Research", "", "", "", ""],
        ["market_research", "Study markets, demand and competitors.", "market analysis;market study;consumer research", "1.0", "", "", "broad dpv:CommercialResearch", "", "", "broad Analytics/Research", "", "", "", ""],
        ["audience_insights", "Learn about audiences by statistics or by combining data from several sources.", "audience research;campaign insights;customer insights", "1.0", "", "", "", "close analytics.reporting.campaign_insights", "close pseudo-analysis", "broad Analytics/Research", "broad NSPrivacyCollectedDataTypePurposeAnalytics", "broad PSL_ANALYTICS", "exact P9", ""],
        ["sale_of_data", "Sell, rent or trade personal data, or insights made of them, as a business.", "data monetisation;trade in data;list rental", "1.0", "", "", "close dpv:SellDataToThirdParties", "broad third_party_sharing", "", "", "", "", "", ""],
        ["on_behalf_of_third_party", "Process for another party and as that party instructs, whatever it aims at.", "according to instructions of a third party;for our customers;processing on behalf", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["security", "Protect systems, data and people against attacks and dangers.", "keep secure;information security;cybersecurity;security purposes", "1.0", "", "", "exact dpv:EnforceSecurity", "exact essential.service.security", "broad admin", "broad Service operation and security", "broad NSPrivacyCollectedDataTypePurposeAppFunctionality", "broad PSL_FRAUD_PREVENTION_SECURITY", "broad SP1", "close 1798.140(e)(2)"],
        ["fraud_prevention", "Detect and stop fraud.", "anti-fraud;fraud detection;payment fraud", "1.0", "", "", "exact dpv:FraudPreventionAndDetection", "close essential.fraud_detection", "", "broad Service operation and security", "broad NSPrivacyCollectedDataTypePurposeAppFunctionality", "broad PSL_FRAUD_PREVENTION_SECURITY", "broad SP1", "broad 1798.140(e)(2)"],
        ["misuse_prevention", "Detect and stop abuse of the service and improper behaviour in it.", "abuse prevention;spam prevention;inappropriate activity;unethical activity;prohibited use", "1.0", "", "", "exact dpv:MisusePreventionAndDetection", "broad essential.fraud_detection", "", "broad Service operation and security", "broad NSPrivacyCollectedDataTypePurposeAppFunctionality", "broad PSL_FRAUD_PREVENTION_SECURITY", "broad SP1", "broad 1798.140(e)(2)"],
        ["content_moderation", "Review what users publish and act on what is not allowed.", "moderation;review of user content;remove illegal content", "1.0", "", "", "broad dpv:MisusePreventionAndDetection", "", "", "", "", "", "", ""],
        ["premises_security", "Protect buildings, and control who enters them.", "video surveillance;cctv;visitor control;building access", "1.0", "", "", "broad dpv:EnforceSecurity", "", "", "", "", "", "", ""],
        ["illegal_activity_prevention", "Prevent, find or stop what is or may be unlawful.", "prevent illegal activity;legally actionable activity;investigate suspected crime;crime prevention", "1.0", "", "", "", "", "", "", "", "broad PSL_FRAUD_PREVENTION_SECURITY", "", "broad 1798.140(e)(2)"],
        ["protection_of_rights_and_safety", "Protect rights, property or safety of the publisher, its users or the public.", "protect rights property or safety;protect ourselves and others", "1.0", "", "", "", "", "", "", "", "broad PSL_FRAUD_PREVENTION_SECURITY", "", ""],
        ["protection_of_rights_and_property", "Protect rights or property of the publisher, its users or others.", "protect property;protect our rights;intellectual property protection", "1.0", "", "", "narrow dpv:ProtectionOfIPR", "", "", "", "", "", "", ""],
        ["protection_of_safety", "Protect the life, health or safety of users, the public or any person.", "protect the safety of any person;public safety;prevent physical harm", "1.0", "", "", "", "", "", "", "", "", "", "broad 1798.140(e)(2)"],
        ["emergency_response", "Act in an emergency that threatens somebody's life or health.", "emergencies;imminent harm;vital situations", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["legal_compliance", "Meet duties laid down by law.", "comply with the law;legal obligations;regulatory compliance;required by law", "1.0", "", "", "exact dpv:LegalCompliance", "exact essential.legal_obligation", "", "close Legal requirement", "", "broad PSL_FRAUD_PREVENTION_SECURITY", "", ""],
        ["legal_process_response", "Answer subpoenas, court orders and similar process.", "subpoena;court order;comply with legal process;respond to legal process", "1.0", "", "", "broad dpv:LegalCompliance", "broad third_party_sharing.legal_obligation", "", "broad Legal requirement", "", "", "", ""],
        ["sanctions_and_aml_checks", "Check people against sanction lists and rules on money laundering and export.", "anti-money laundering;sanctions screening;export control", "1.0", "", "", "narrow dpv:CounterMoneyLaundering", "", "", "", "", "", "", ""],
        ["law_enforcement_response", "Answer requests of authorities, or help them to enforce the law, bound by law or not.", "law enforcement requests;cooperate with authorities;enforce the law;government requests", "1.0", "", "", "", "broad third_party_sharing.legal_obligation", "", "close Legal requirement", "", "", "", ""],
        ["national_security", "Meet demands of the security of a state.", "state security;national security requirements;intelligence purposes", "1.0", "", "", "exact dpv:ProtectionOfNationalSecurity", "", "", "", "", "", "", ""],
        ["terms_enforcement", "Make users and customers keep the agreements, and act on breaches.", "enforce our terms;enforce agreements;policy enforcement;breach of contract", "1.0", "", "", "close dpv:FulfilmentOfContractualObligation", "", "", "", "", "", "", ""],
        ["license_compliance", "Check that software or content is used as licensed.", "licence compliance;licence audit;verify license;subscription limits", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["dispute_resolution", "Settle disputes with users or between them.", "resolve disputes;settle disputes;mediation", "1.0", "", "", "exact dpv:DisputeManagement", "", "", "", "", "", "", ""],
        ["legal_claims", "Establish, exercise or defend legal rights and claims.", "defend against legal claims;exercise legal rights;litigation;respond to claims", "1.0", "", "", "broad dpv:DisputeManagement", "", "", "broad Legal requirement", "", "", "", ""],
        ["business_operations", "Run the company itself, such as planning, accounting and governance.", "internal purposes;internal business purposes;internal operations;administrative purposes;business administration", "1.0", "", "", "close dpv:OrganisationGovernance", "close operations", "", "", "", "", "", ""],
        ["accounting", "Keep books, pay taxes and have accounts audited.", "bookkeeping;tax;financial reporting;audit", "1.0", "", "", "", "exact finance", "broad ppurpose:finmgt", "", "", "", "", ""],
        ["risk_management", "Judge and limit the risks of the business, also by insurance.", "risk assessment;insurance", "1.0", "", "", "exact dpv:OrganisationRiskManagement", "", "", "", "", "", "", ""],
        ["business_continuity", "Keep the business running and restore it after failures.", "disaster recovery;backup;resilience", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["relationship_management", "Keep up relations with customers and business contacts.", "customer relationship;crm;manage our relationship", "1.0", "", "", "close dpv:CustomerRelationshipManagement", "", "", "", "", "", "", ""],
        ["vendor_management", "Choose, direct and pay suppliers.", "supplier management;procurement", "1.0", "", "", "exact dpv:VendorManagement", "", "", "", "", "", "", ""],
        ["staff_training", "Teach the publisher's own staff, for instance with recorded calls.", "employee training;training purposes", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["record_keeping", "Keep records of what happened.", "records;record-keeping;documentation", "1.0", "", "", "exact dpv:RecordManagement", "", "", "", "", "", "", ""],
        ["archiving", "Keep for history or for the long term.", "historical purposes;archive;preservation", "1.0", "", "", "broad dpv:RecordManagement", "", "close historical", "", "", "", "", ""],
        ["human_resources", "Manage those who work for the publisher.", "employment;personnel;hr;workforce management", "1.0", "", "", "exact dpv:HumanResourceManagement", "exact employment", "", "", "", "", "", ""],
        ["recruitment", "Find, assess and hire applicants.", "hiring;job applications;applicant management", "1.0", "", "", "exact dpv:RecruitmentManagement", "exact employment.recruitment", "", "", "", "", "", ""],
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
    further: &["dpv", "p3p", "opp115", "ccpa"],
    cells: texts![
        ["self", "The publishers of the policy, \"we\", taken together.", "we;us;publisher;the company;first party", "1.0", "", "", "close dpv:DataController", "broad ours", "", ""],
        ["personnel", "People who work for the publisher under its direction, as part of it.", "employees;staff;our team;authorised personnel", "1.0", "", "", "", "broad ours", "", ""],
        ["support_team", "The part of the publisher that answers its customers and users.", "customer-support team;customer service;help desk", "1.0", "", "", "", "broad ours", "", ""],
        ["user", "The person who uses the service, acts there or gives the data.", "you;visitor;customer;data subject;end user", "1.0", "", "", "close dpv:User", "", "", ""],
        ["parent_or_guardian", "A parent or legal guardian of a child who uses the service.", "parent;guardian;legal guardian", "1.0", "", "", "narrow dpv:ParentOfDataSubject;narrow dpv:GuardianOfDataSubject", "", "", ""],
        ["authorized_agent", "Somebody empowered to act for a person in privacy matters.", "agent;representative of the user;authorised agent", "1.0", "", "", "broad dpv:Agent", "", "", ""],
        ["anyone", "Any recipient whatever, other than the publisher and the person concerned.", "any party;any recipient;anybody;whomever", "1.0", "", "", "close dpv:Recipient", "", "", ""],
        ["affiliate", "A company of the same group, under common ownership or control.", "group company;sister company;corporate family;related company", "1.0", "", "", "narrow dpv:SubsidiaryLegalEntity;narrow dpv:ParentLegalEntity", "broad same", "exact Other part of company/affiliate", ""],
        ["parent_company", "The company that controls the publisher.", "holding company;ultimate parent", "1.0", "", "", "exact dpv:ParentLegalEntity", "", "broad Other part of company/affiliate", ""],
        ["subsidiary", "A company that the publisher controls.", "daughter company;controlled company", "1.0", "", "", "exact dpv:SubsidiaryLegalEntity", "", "broad Other part of company/affiliate", ""],
        ["service_provider", "A company or person that performs services for the publisher; a processor does so only on instructions.", "vendor;third-party service provider;supplier;outsourcing partner;provider", "1.0", "", "", "exact dpv:ServiceProvider", "broad ours", "broad Unnamed third party", "narrow 1798.140(ag)"],
        ["processor", "Processes data for the publisher and only on its instructions, under a contract.", "data processor;ccpa service provider", "1.0", "", "", "exact dpv:DataProcessor", "broad ours", "", "close 1798.140(ag)"],
        ["sub_processor", "Processes data for a processor.", "subprocessor;subcontractor", "1.0", "", "", "exact dpv:DataSubProcessor", "", "", ""],
        ["individual_contractor", "A single person, not employed, who performs services for the publisher.", "individuals;freelancer;consultant;independent contractor", "1.0", "", "", "", "", "", ""],
        ["hosting_provider", "Runs servers, storage or networks for the publisher.", "cloud provider;data centre;infrastructure provider;content delivery network", "1.0", "", "", "broad dpv:ServiceProvider", "broad ours", "", ""],
        ["it_provider", "Supplies, maintains or secures software and systems for the publisher.", "software vendor;maintenance provider;database administrator;security provider", "1.0", "", "", "broad dpv:ServiceProvider", "broad ours", "", ""],
        ["support_provider", "Answers customers or users on behalf of the publisher.", "call centre;outsourced support;help desk provider", "1.0", "", "", "broad dpv:ServiceProvider", "broad ours", "", ""],
        ["communication_provider", "Sends messages for the publisher.", "email provider;mailing service;sms provider", "1.0", "", "", "broad dpv:ServiceProvider", "broad ours", "", ""],
        ["marketing_provider", "Runs marketing or campaigns for the publisher; a marketing_partner promotes its own offers.", "marketing agency;campaign provider;crm provider", "1.0", "", "", "broad dpv:ServiceProvider", "broad ours", "", ""],
        ["analytics_provider", "Measures for the publisher how its service is used.", "web analytics provider;measurement provider;statistics provider", "1.0", "", "", "broad dpv:ServiceProvider", "", "", ""],
        ["ai_provider", "Supplies artificial-intelligence models or services that the publisher uses.", "model provider;large language model provider;machine-learning provider", "1.0", "", "", "broad dpv:ServiceProvider", "", "", ""],
        ["identity_verifier", "Checks identities for the publisher.", "identity verification provider;kyc provider;age verification provider", "1.0", "", "", "broad dpv:ServiceProvider", "", "", ""],
        ["payment_processor", "Takes or handles payments.", "payment service provider;payment gateway;billing provider;card processor", "1.0", "", "", "narrow dpv:ServiceProvider", "", "", ""],
        ["delivery_provider", "Ships or delivers goods.", "carrier;courier;shipping company;postal service", "1.0", "", "", "", "exact delivery", "", ""],
        ["third_party", "Neither the person, nor the publisher, nor anybody who processes data for it.", "third parties;independent third party;external party", "1.0", "", "", "exact dpv:ThirdParty", "narrow unrelated;narrow other-recipient", "narrow Named third party;narrow Unnamed third party", "close 1798.140(ai)"],
        ["unspecified_third_party", "A third party of which the text says no more than that it is chosen or certain.", "selected third parties;certain third parties;trusted third parties", "1.0", "", "", "broad dpv:ThirdParty", "broad unrelated", "broad Unspecified", ""],
        ["nonaffiliated_company", "A company outside the publisher's group that does not process data for it.", "unaffiliated company;nonaffiliate;unrelated company;nonaffiliated third party", "1.0", "", "", "broad dpv:ThirdParty", "narrow unrelated;narrow other-recipient", "", ""],
        ["advertising_partner", "A company of the advertising trade, such as a network or an advertiser.", "ad partner;adtech vendor;advertising company", "1.0", "", "", "broad dpv:ThirdParty", "broad unrelated", "broad Unnamed third party", ""],
        ["ad_network", "Places advertisements of many advertisers on many sites.", "advertising network;ad exchange;ad server", "1.0", "", "", "broad dpv:ThirdParty", "broad unrelated", "", ""],
        ["advertiser", "A company whose products or services are advertised.", "sponsor;brand", "1.0", "", "", "broad dpv:ThirdParty", "broad unrelated", "", ""],
        ["marketing_partner", "A company that promotes its own offers to the person.", "direct marketer;joint marketing partner", "1.0", "", "", "broad dpv:ThirdParty", "broad unrelated", "broad Unnamed third party", ""],
        ["business_partner", "A company that works together with the publisher in business.", "partner;partners;trusted partner;strategic partner", "1.0", "", "", "broad dpv:ThirdParty", "broad other-recipient", "broad Unnamed third party", ""],
        ["platform_partner", "Runs a platform or marketplace on which the product is offered, bought or used.", "marketplace;platform provider;cloud marketplace;add-on platform", "1.0", "", "", "broad dpv:ThirdParty", "broad other-recipient", "", ""],
        ["reseller", "Sells or distributes the product.", "distributor;channel partner;dealer", "1.0", "", "", "broad dpv:ThirdParty", "broad other-recipient", "", ""],
        ["integration_partner", "Offers a service that can be connected with the product.", "connected service;third-party integration;technology partner", "1.0", "", "", "broad dpv:ThirdParty", "broad other-recipient", "", ""],
        ["event_partner", "Sponsors an event or holds it together with the publisher.", "event sponsor;co-organiser", "1.0", "", "", "broad dpv:ThirdParty", "broad other-recipient", "", ""],
        ["credit_agency", "Checks or reports the credit of people.", "credit bureau;credit reference agency;credit reporting agency", "1.0", "", "", "broad dpv:ThirdParty", "broad other-recipient", "", ""],
        ["data_broker", "Collects and resells data about people with whom it has no dealings.", "data reseller;list broker;data supplier", "1.0", "", "", "broad dpv:ThirdParty", "broad unrelated", "", ""],
        ["social_network", "Runs a social platform.", "social media;social media platform;social media company", "1.0", "", "", "broad dpv:ThirdParty", "broad unrelated", "", ""],
        ["app_store", "Distributes apps to devices.", "app marketplace;app distributor", "1.0", "", "", "broad dpv:ThirdParty", "broad unrelated", "", ""],
        ["insurer", "Insures the publisher or the person.", "insurance company;underwriter", "1.0", "", "", "broad dpv:ThirdParty", "broad other-recipient", "", ""],
        ["financial_institution", "A bank, lender or card network.", "bank;lender;card issuer", "1.0", "", "", "broad dpv:ThirdParty", "broad other-recipient", "", ""],
        ["researcher", "A person or institution that does research.", "research institution;university;academic partner", "1.0", "", "", "broad dpv:ThirdParty;narrow dpv:AcademicScientificOrganisation", "broad other-recipient", "", ""],
        ["third_party_site", "Whoever runs another site, app or service that is linked, embedded or embeds something.", "linked site;other websites;external site;third-party website", "1.0", "", "", "broad dpv:ThirdParty", "broad unrelated", "broad Unnamed third party", ""],
        ["other_person", "A human being other than the person concerned, acting for themselves.", "other people;another individual;friends", "1.0", "", "", "broad dpv:ThirdParty", "", "", ""],
        ["other_users", "Other people who use the service.", "other members;users of the service", "1.0", "", "", "broad dpv:User", "broad public", "exact Other users", ""],
        ["professional_adviser", "Gives expert advice to the publisher, usually bound to secrecy.", "advisor;consulting firm;adviser", "1.0", "", "", "", "", "", ""],
        ["legal_adviser", "A lawyer or law firm.", "lawyer;attorney;law firm;counsel", "1.0", "", "", "", "", "", ""],
        ["auditor", "An accountant or an examiner of accounts or systems.", "accountant;accounting firm;assessor", "1.0", "", "", "", "", "", ""],
        ["transaction_party", "Takes part in a merger, sale, financing or similar, done or proposed, or in its examination.", "investor;prospective buyer;parties to a transaction;due diligence party", "1.0", "", "", "", "broad other-recipient", "", ""],
        ["successor", "Takes over the business, the service or parts of them.", "acquirer;buyer of the business;surviving entity;assignee", "1.0", "", "", "", "broad other-recipient", "", ""],
        ["authority", "Any public authority, from police and courts to regulators.", "public authority;officials;public authorities", "1.0", "", "", "narrow dpv:Authority;narrow dpv:LawEnforcementOrganisation;narrow dpv:JudicialOrganisation", "", "", ""],
        ["law_enforcement", "Police, prosecutors and intelligence services.", "police;law enforcement officials;prosecutor;law enforcement agency", "1.0", "", "", "exact dpv:LawEnforcementOrganisation", "", "", ""],
        ["government_body", "An administrative authority, from ministry to regulator.", "government;government officials;government agency;public body", "1.0", "", "", "close dpv:GovernmentalOrganisation", "", "", ""],
        ["regulator", "An authority that supervises companies.", "supervisory body;supervisory agency;competent authority", "1.0", "", "", "broad dpv:Authority", "", "", ""],
        ["data_protection_authority", "An authority that supervises the protection of personal data.", "supervisory authority;dpa;privacy commissioner;information commissioner", "1.0", "", "", "exact dpv:DataProtectionAuthority", "", "", ""],
        ["tax_authority", "An authority that assesses or collects taxes.", "tax office;revenue service", "1.0", "", "", "broad dpv:Authority", "", "", ""],
        ["court", "A court or tribunal.", "judge;tribunal;judiciary", "1.0", "", "", "close dpv:JudicialOrganisation", "", "", ""],
        ["litigant", "A party to a lawsuit or other legal proceedings.", "opposing party;claimant;party to legal proceedings", "1.0", "", "", "", "", "", ""],
        ["private_party", "A person or company that is no authority, as where texts set private parties beside officials.", "private parties;private entity;private litigant", "1.0", "", "", "narrow dpv:PrivateSectorBody", "", "", ""],
        ["dispute_resolution_body", "An independent body that settles complaints or disputes.", "independent dispute resolution mechanism;arbitrator;ombudsman;mediator", "1.0", "", "", "", "", "", ""],
        ["emergency_service", "Helps in emergencies.", "ambulance;fire department;rescue service", "1.0", "", "", "exact dpv:EmergencyServiceProvider", "", "", ""],
        ["customer_organisation", "The employer, school or business customer on whose account the person uses the service.", "employer;business customer;your organisation;account owner;school", "1.0", "", "", "broad dpv:Organisation", "", "", ""],
        ["account_administrator", "Somebody who manages accounts for a customer organisation.", "administrator;workspace owner;admin user", "1.0", "", "", "broad dpv:User", "", "", ""],
        ["user_chosen_recipient", "Whomever the person chooses to share with, or tells the publisher to send to.", "people you choose;recipients at your direction;people you share with", "1.0", "", "", "broad dpv:Recipient", "", "", ""],
        ["public", "Everybody, by publication.", "general public;public forum;the internet", "1.0", "", "", "", "exact public", "exact Public", ""],
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
    further: &["dpv", "fideslang", "p3p", "opp115"],
    cells: texts![
        ["consent", "The person has agreed (GDPR Art. 6(1)(a)).", "permission;agreement;opt-in consent;authorisation", "1.0", "", "", "exact eu-gdpr:A6-1-a", "exact Consent", "close opt-in", "close Opt-in"],
        ["explicit_consent", "The person has agreed expressly, as for special categories of data (GDPR Art. 9(2)(a)).", "express consent;affirmative consent", "1.0", "", "", "exact eu-gdpr:A9-2-a;close eu-gdpr:A6-1-a-explicit-consent", "exact Explicit consent", "", ""],
        ["parental_consent", "A parent or guardian has agreed (COPPA; GDPR Art. 8).", "guardian consent;verifiable parental consent", "1.0", "", "", "broad dpv:Consent", "", "", ""],
        ["deemed_consent", "The text infers agreement from use, a visit, giving data or the like.", "implied consent;consent by use;inferred consent;by using the service you agree", "1.0", "", "", "close dpv:ImpliedConsent", "", "", "close Dont use service/feature"],
        ["notice_with_opt_out", "Processing is announced and goes on unless the person opts out.", "opt-out basis;notice and choice;opt-out consent", "1.0", "", "", "", "", "close opt-out", "close Opt-out link"],
        ["contract", "Needed for a contract with the person, or for steps before it at their request (GDPR Art. 6(1)(b)).", "contractual necessity;performance of a contract", "1.0", "", "", "exact eu-gdpr:A6-1-b", "exact Contract", "", ""],
        ["contract_performance", "Needed to perform a contract with the person.", "fulfilment of a contract", "1.0", "", "", "exact eu-gdpr:A6-1-b-contract-performance", "broad Contract", "", ""],
        ["pre_contract_steps", "Needed for steps that the person asks for before a contract.", "pre-contractual measures;entering into a contract", "1.0", "", "", "close eu-gdpr:A6-1-b-enter-into-contract", "broad Contract", "", ""],
        ["legal_obligation", "Needed to meet a legal duty of the controller (GDPR Art. 6(1)(c)).", "statutory duty;compliance with law;legal requirement", "1.0", "", "", "exact eu-gdpr:A6-1-c", "exact Legal obligations", "", ""],
        ["legal_authorisation", "The text relies on a law that permits the processing, without naming a duty.", "permitted by law;authorised by law;allowed by law", "1.0", "", "", "", "", "", ""],
        ["vital_interests", "Needed to protect the life or physical integrity of somebody (GDPR Art. 6(1)(d)).", "life and safety;vital interest", "1.0", "", "", "exact eu-gdpr:A6-1-d", "exact Vital interests", "", ""],
        ["vital_interests_incapable", "As vital interests, for special categories where the person cannot consent (GDPR Art. 9(2)(c)).", "vital interests of a person unable to consent", "1.0", "", "", "exact eu-gdpr:A9-2-c", "close Vital interests", "", ""],
        ["public_task", "Needed for a task in the public interest or under official authority (GDPR Art. 6(1)(e)).", "task in the public interest;public function", "1.0", "", "", "exact eu-gdpr:A6-1-e", "exact Public interest", "", ""],
        ["public_interest", "Needed for a task in the public interest.", "general interest", "1.0", "", "", "exact eu-gdpr:A6-1-e-public-interest", "close Public interest", "", ""],
        ["official_authority", "Needed to exercise official authority given to the controller.", "exercise of public authority", "1.0", "", "", "exact eu-gdpr:A6-1-e-official-authority", "broad Public interest", "", ""],
        ["legitimate_interests", "Needed for interests of the controller or another that outweigh those of the person (GDPR Art. 6(1)(f)).", "legitimate interest;legitimate business interests;balance of interests", "1.0", "", "", "exact eu-gdpr:A6-1-f", "exact Legitimate interests", "", ""],
        ["recognised_legitimate_interests", "Needed for an interest on a list of the UK GDPR that takes no balancing (Art. 6(1)(ea)).", "recognised legitimate interest", "1.0", "", "", "", "", "", ""],
        ["credit_protection", "Needed to protect credit, as the Brazilian LGPD allows (Art. 7 X).", "protection of credit", "1.0", "", "", "", "", "", ""],
        ["exercise_of_rights", "Needed to exercise rights in proceedings, as the Brazilian LGPD allows (Art. 7 VI).", "regular exercise of rights", "1.0", "", "", "", "", "", ""],
        ["employment_social_law", "Needed under the law of employment, social security or social protection (GDPR Art. 9(2)(b)).", "employment law;social security law", "1.0", "", "", "exact eu-gdpr:A9-2-b", "exact Employment, social security and social protection", "", ""],
        ["nonprofit_members", "A non-profit body processes data of its members or contacts (GDPR Art. 9(2)(d)).", "non-profit body;foundation or association", "1.0", "", "", "exact eu-gdpr:A9-2-d", "exact Not-for-profit bodies", "", ""],
        ["made_public", "The person has manifestly made the data public (GDPR Art. 9(2)(e)).", "publicly available data;manifestly public", "1.0", "", "", "exact eu-gdpr:A9-2-e", "exact Made public by the data subject", "", ""],
        ["legal_claims", "Needed for legal claims or for courts acting as such, with special categories (GDPR Art. 9(2)(f)).", "defence of legal claims;judicial acts", "1.0", "", "", "exact eu-gdpr:A9-2-f", "exact Legal claims or judicial acts", "", ""],
        ["substantial_public_interest", "Needed for a substantial public interest laid down in law (GDPR Art. 9(2)(g)).", "important public interest", "1.0", "", "", "exact eu-gdpr:A9-2-g", "exact Reasons of substantial public interest (with a basis in law)", "", ""],
        ["health_or_social_care", "Needed for medicine, health care or social care (GDPR Art. 9(2)(h)).", "medical care;occupational medicine;health care", "1.0", "", "", "exact eu-gdpr:A9-2-h", "exact Health or social care (with a basis in law)", "", ""],
        ["public_health", "Needed for public health (GDPR Art. 9(2)(i)).", "health threats;epidemic control", "1.0", "", "", "exact eu-gdpr:A9-2-i", "exact Public health (with a basis in law)", "", ""],
        ["archiving_research_statistics", "Needed for archiving in the public interest, research or statistics (GDPR Art. 9(2)(j)).", "scientific research;historical research;statistical purposes", "1.0", "", "", "exact eu-gdpr:A9-2-j", "exact Archiving, research and statistics (with a basis in law)", "", ""],
        ["unspecified_basis", "The text claims a legal basis without saying which.", "lawful basis;other legal grounds;applicable legal basis", "1.0", "", "", "", "", "", ""],
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
    further: &["dpv", "fideslang", "p3p", "opp115", "google", "ccpa"],
    cells: texts![
        ["be_informed", "Be told about the processing, as by the policy itself.", "right to information;transparency;notice at collection", "1.0", "", "", "narrow eu-gdpr:A13;narrow eu-gdpr:A14", "exact Informed", "", "", "", "close 1798.100"],
        ["access", "See the data held about oneself, and learn how they are processed.", "review;view;inspect;right to know;subject access request;specific pieces", "1.0", "", "", "exact eu-gdpr:A15", "exact Access", "broad all", "close View", "", "close 1798.110"],
        ["confirmation", "Learn whether data about oneself are processed at all.", "confirm processing", "1.0", "", "", "broad eu-gdpr:A15", "broad Access", "", "", "", ""],
        ["copy", "Receive a copy of the data.", "obtain a copy;duplicate", "1.0", "", "", "broad eu-gdpr:A15", "broad Access", "", "", "", ""],
        ["know_categories", "Learn what categories are collected, from where, why, and disclosed to what kinds of party.", "categories of information;know what is collected", "1.0", "", "", "broad eu-gdpr:A15", "", "", "", "", "close 1798.110"],
        ["know_disclosures", "Learn what categories are sold, shared or disclosed for business, and to what kinds of party.", "know what is sold;know what is disclosed", "1.0", "", "", "broad eu-gdpr:A15", "", "", "", "", "close 1798.115"],
        ["know_third_parties", "Receive a list of the specific third parties to whom data were disclosed.", "list of third parties;specific recipients", "1.0", "", "", "broad eu-gdpr:A15", "", "", "", "", ""],
        ["disclosure_of_marketing_recipients", "Receive a list of those to whom data were disclosed for their own direct marketing.", "shine the light;marketing disclosure;california civil code 1798.83", "1.0", "", "", "", "", "", "", "", ""],
        ["rectification", "Have data corrected or updated.", "correction;correct;update;amend;change", "1.0", "", "", "exact eu-gdpr:A16", "exact Rectification", "close correct", "exact Edit information", "", "close 1798.106"],
        ["completion", "Have incomplete data completed.", "complete incomplete data", "1.0", "", "", "broad eu-gdpr:A16", "broad Rectification", "", "", "", ""],
        ["erasure", "Have data deleted.", "deletion;delete;right to be forgotten;removal", "1.0", "", "", "exact eu-gdpr:A17", "exact Erasure", "", "narrow Delete account (full);narrow Delete account (partial)", "exact PSL_SUPPORT_DATA_DELETION_BY_USER", "close 1798.105"],
        ["anonymisation", "Have data made anonymous.", "anonymise my data", "1.0", "", "", "", "", "", "", "", ""],
        ["account_deletion", "Have the account deleted.", "delete my account;remove account", "1.0", "", "", "", "", "", "close Delete account (full)", "", ""],
        ["account_deactivation", "Close or disable the account, whatever happens to its data.", "deactivate;close account;disable account", "1.0", "", "", "", "", "", "exact Deactivate account", "", ""],
        ["content_removal", "Have content removed that one has posted.", "remove posts;takedown of own content", "1.0", "", "", "", "", "", "", "", ""],
        ["minor_content_removal", "Have posts removed that one made as a minor.", "eraser law;under-18 content removal", "1.0", "", "", "", "", "", "", "", ""],
        ["restriction", "Have processing limited.", "restrict processing;block processing;suspend processing", "1.0", "", "", "exact eu-gdpr:A18", "exact Restrict Processing", "", "", "", ""],
        ["portability", "Receive data in a usable format, or have them moved.", "data portability;export;transfer my data", "1.0", "", "", "exact eu-gdpr:A20", "exact Portability", "", "close Export", "", "close 1798.130"],
        ["direct_transfer", "Have data sent straight to another controller.", "transmit to another controller", "1.0", "", "", "broad eu-gdpr:A20", "broad Portability", "", "", "", ""],
        ["recipients_informed", "Have recipients told of corrections, deletions and restrictions, and learn who they are.", "notify recipients;inform third parties of erasure", "1.0", "", "", "close eu-gdpr:A19", "", "", "", "", ""],
        ["objection", "Object to processing.", "object;right to object;oppose processing", "1.0", "", "", "exact eu-gdpr:A21", "exact Object", "", "", "", ""],
        ["marketing_objection", "Object to processing for direct marketing, profiling for it included.", "object to direct marketing", "1.0", "", "", "broad eu-gdpr:A21", "broad Object", "", "", "", ""],
        ["marketing_opt_out", "Stop marketing messages.", "unsubscribe;opt out of marketing;can-spam", "1.0", "", "", "", "", "", "close Opt-out link", "", ""],
        ["research_objection", "Object to processing for research or statistics.", "object to research", "1.0", "", "", "broad eu-gdpr:A21", "broad Object", "", "", "", ""],
        ["opt_out_of_sale_or_sharing", "Stop both the sale of data and their sharing for advertising across contexts.", "do not sell or share;do not sell or share my personal information", "1.0", "", "", "", "", "", "", "", "exact 1798.120"],
        ["opt_out_of_sale", "Stop the sale of data.", "do not sell;do not sell my personal information", "1.0", "", "", "", "", "", "", "", "broad 1798.120"],
        ["opt_out_of_sharing", "Stop the sharing of data for advertising across contexts.", "do not share", "1.0", "", "", "", "", "", "", "", "broad 1798.120"],
        ["opt_out_of_targeted_advertising", "Stop the use of data for targeted advertising.", "stop personalised ads;opt out of interest-based advertising", "1.0", "", "", "", "", "", "", "", ""],
        ["opt_out_of_profiling", "Stop profiling that leads to legal or similarly weighty effects.", "object to profiling", "1.0", "", "", "broad eu-gdpr:A21", "", "", "", "", ""],
        ["limit_sensitive_use", "Limit the use of sensitive data to what is needed.", "limit the use of my sensitive personal information", "1.0", "", "", "", "", "", "", "", "exact 1798.121"],
        ["no_solely_automated_decision", "Not be subject to decisions made by machines alone.", "automated decision-making;no automated decisions", "1.0", "", "", "exact eu-gdpr:A22", "exact Object to Automated Processing", "", "", "", ""],
        ["opt_out_of_automated_decisions", "Stop the use of technology that makes or replaces weighty decisions.", "opt out of admt;opt out of automated decision-making", "1.0", "", "", "", "", "", "", "", ""],
        ["human_review", "Have a machine's decision reviewed by a human being.", "human intervention;contest a decision", "1.0", "", "", "broad eu-gdpr:A22", "", "", "", "", ""],
        ["explanation_of_decision", "Have a machine's decision explained.", "explanation;meaningful information about the logic", "1.0", "", "", "broad eu-gdpr:A15", "", "", "", "", ""],
        ["withdraw_consent", "Take back consent.", "revoke consent;withdrawal of consent", "1.0", "", "", "exact eu-gdpr:A7-3", "exact Withdraw Consent", "", "", "", ""],
        ["withdraw_electronic_notice_consent", "Take back the consent to receive notices electronically.", "stop electronic notices;paper notices instead", "1.0", "", "", "broad eu-gdpr:A7-3", "broad Withdraw Consent", "", "", "", ""],
        ["breach_notice", "Be told about a breach of one's data.", "data breach notification;security breach notice", "1.0", "", "", "close eu-gdpr:DataSubjectBreachNotice", "", "", "", "", ""],
        ["written_breach_notice", "Be told about a breach in writing, on paper.", "paper breach notice;written notice of a security breach", "1.0", "", "", "broad eu-gdpr:DataSubjectBreachNotice", "", "", "", "", ""],
        ["complain_to_authority", "Lodge a complaint with a supervisory authority.", "complaint;lodge a complaint;complain to regulator", "1.0", "", "", "exact eu-gdpr:A77", "", "", "", "", ""],
        ["independent_dispute_resolution", "Bring a complaint to an independent body, as under Safe Harbor and its successors.", "independent recourse;alternative dispute resolution", "1.0", "", "", "", "", "close independent", "", "", ""],
        ["judicial_remedy", "Go to court over the processing.", "sue;legal action;court action", "1.0", "", "", "narrow eu-gdpr:A78;narrow eu-gdpr:A79", "", "close court", "", "", ""],
        ["compensation", "Be compensated for damage.", "damages;indemnity;statutory damages", "1.0", "", "", "", "", "close money", "", "", "close 1798.150"],
        ["representation", "Be represented by an association before authorities or courts.", "mandate an association;consumer association", "1.0", "", "", "", "", "", "", "", ""],
        ["use_authorized_agent", "Have somebody else make requests in one's name.", "authorised agent;act through an agent", "1.0", "", "", "", "", "", "", "", "close 1798.135"],
        ["appeal", "Have a refusal looked at again.", "appeal a decision;reconsideration", "1.0", "", "", "", "", "", "", "", ""],
        ["non_discrimination", "Not be treated worse for using a right.", "no retaliation;equal service and price", "1.0", "", "", "", "", "", "", "", "exact 1798.125"],
        ["copy_of_safeguards", "Receive a copy of the safeguards for a transfer abroad.", "copy of standard contractual clauses;copy of the transfer agreement", "1.0", "", "", "", "", "", "", "", ""],
        ["refuse_to_provide", "Decline to give data.", "right not to provide;withhold data", "1.0", "", "", "", "", "", "", "", ""],
        ["parental_review", "As a parent, review and delete a child's data and refuse more collection.", "review my child's data;parental access", "1.0", "", "", "", "", "", "", "", ""],
        ["post_mortem_instructions", "Say what is to happen with one's data after death, or who shall see to it.", "data after death;nominate a person;digital legacy", "1.0", "", "", "", "", "", "", "", ""],
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
    further: &["dpv", "p3p", "opp115", "iab"],
    cells: texts![
        ["provided_by_person", "The person gives the data on purpose.", "you provide;submitted by you;directly from you;voluntarily provided", "1.0", "", "", "exact dpv:ProvidedPersonalData", "", "close Explicit", ""],
        ["registration_form", "Given when signing up for an account.", "sign-up form;register;account creation", "1.0", "", "", "broad dpv:ProvidedPersonalData", "", "broad Explicit;broad Collect on website", ""],
        ["account_settings", "Given in the settings or profile of an account.", "profile page;preferences page", "1.0", "", "", "broad dpv:ProvidedPersonalData", "", "broad Explicit", ""],
        ["payment_form", "Given when buying or paying.", "checkout;purchase form;making payments", "1.0", "", "", "broad dpv:ProvidedPersonalData", "", "broad Explicit;broad Collect on website", ""],
        ["user_posts", "Posted, uploaded or stored through the service.", "user content;uploads;submissions;post data;prompts", "1.0", "", "", "broad dpv:ProvidedPersonalData", "", "broad Explicit;broad Collect on website", ""],
        ["communication", "Given in communications with the publisher, by whatever channel.", "correspondence;emails;calls;chat;contact form", "1.0", "", "", "broad dpv:ProvidedPersonalData", "", "broad Explicit", ""],
        ["support_contact", "Given in communications with customer support.", "support request;customer support;support ticket", "1.0", "", "", "broad dpv:ProvidedPersonalData", "", "broad Explicit", ""],
        ["download_form", "Given to obtain a download, a trial or a publication.", "download;white paper form;trial form", "1.0", "", "", "broad dpv:ProvidedPersonalData", "", "broad Explicit;broad Collect on website", ""],
        ["subscription_form", "Given to subscribe to a newsletter or mailing.", "newsletter form;mailing list sign-up", "1.0", "", "", "broad dpv:ProvidedPersonalData", "", "broad Explicit;broad Collect on website", ""],
        ["survey_or_contest", "Given in a survey, contest or promotion.", "questionnaire;sweepstakes entry;survey response", "1.0", "", "", "broad dpv:ProvidedPersonalData", "", "broad Explicit", ""],
        ["event_registration", "Given to take part in an event, webinar or course.", "webinar registration;conference sign-up", "1.0", "", "", "broad dpv:ProvidedPersonalData", "", "broad Explicit", ""],
        ["job_application", "Given when applying for a job.", "careers form;application form", "1.0", "", "", "broad dpv:ProvidedPersonalData", "", "broad Explicit", ""],
        ["in_person", "Given face to face or on paper.", "offline;business card;paper form;trade fair", "1.0", "", "", "broad dpv:ProvidedPersonalData", "", "broad Explicit", ""],
        ["mobile_app", "Collected through a mobile app, given or observed.", "app;smartphone app", "1.0", "", "", "", "", "exact Collect in mobile app", ""],
        ["automatic", "Generated or recorded automatically while the service is used.", "automatically collected;automatic data collection;passive collection;generated automatically", "1.0", "", "", "close dpv:ObservedPersonalData", "", "close Implicit", ""],
        ["browser_sent", "Sent by the browser or device with every request.", "information your browser sends;http headers;browser headers", "1.0", "", "", "broad dpv:ObservedPersonalData", "broad #dynamic.clickstream", "broad Implicit", ""],
        ["automatic_logs", "Recorded in the logs of servers or applications.", "server logs;log files;log data;access logs", "1.0", "", "", "broad dpv:ObservedPersonalData", "close #dynamic.clickstream", "broad Implicit", ""],
        ["telemetry", "Reported by software about its own use, state or errors.", "usage reporting;crash reports;phone home;diagnostics", "1.0", "", "", "broad dpv:ObservedPersonalData", "", "broad Implicit", ""],
        ["cookie", "Read from or stored in cookies.", "cookies;http cookie;browser cookie", "1.0", "", "", "close tech:Cookie", "close #dynamic.cookies", "broad Implicit", "exact storage type cookie"],
        ["session_cookie", "By a cookie that ends with the session.", "session id cookie;temporary cookie;transient cookie", "1.0", "", "", "broad tech:Cookie", "broad #dynamic.cookies", "broad Implicit", "broad storage type cookie"],
        ["persistent_cookie", "By a cookie that outlives the session.", "permanent cookie;stored cookie", "1.0", "", "", "broad tech:Cookie", "broad #dynamic.cookies", "broad Implicit", "broad storage type cookie"],
        ["first_party_cookie", "By a cookie of the site itself.", "own cookie;site cookie", "1.0", "", "", "broad tech:Cookie", "broad #dynamic.cookies", "broad Implicit", "broad storage type cookie"],
        ["third_party_cookie", "By a cookie that another company sets.", "cookies of other sites;partner cookie", "1.0", "", "", "broad tech:Cookie", "broad #dynamic.cookies", "broad Collect on first party website/app;broad Track on first party website/app", "broad storage type cookie"],
        ["local_storage", "Read from or stored in browser or device storage other than cookies.", "html5 storage;web storage;flash cookie;local shared object", "1.0", "", "", "close tech:LocalStorage", "", "broad Implicit", "broad storage type web"],
        ["pixel_or_beacon", "By an invisible image or tag that reports when a page or message is opened.", "web beacon;pixel tag;clear gif;tracking pixel", "1.0", "", "", "broad dpv:Tracking", "", "broad Implicit", "broad storage type web"],
        ["script_or_tag", "By a script or tag in a page.", "javascript;tag manager;embedded script", "1.0", "", "", "broad dpv:Tracking", "", "broad Implicit", ""],
        ["session_replay", "By recording what the person does on a page, to be replayed.", "session recording;mouse tracking;heat map", "1.0", "", "", "broad dpv:Tracking", "", "broad Implicit", ""],
        ["sdk", "By another company's code in an app.", "software development kit;mobile library;app plugin", "1.0", "", "", "broad tech:SoftwareLibrary", "", "broad Implicit", "broad storage type app"],
        ["similar_technology", "By technology that the text likens to cookies without naming it.", "similar technologies;related technologies;other tracking technology", "1.0", "", "", "broad dpv:Tracking", "", "broad Implicit", ""],
        ["fingerprinting", "By reading traits of a device in order to recognise it.", "device fingerprint;browser fingerprint;device recognition", "1.0", "", "", "broad dpv:Tracking", "", "broad Implicit", "close feature 3;close specialFeature 2"],
        ["link_tracking", "By links that record that they are followed.", "tracked links;click tracking;redirect links", "1.0", "", "", "broad dpv:Tracking", "", "broad Implicit", ""],
        ["email_tracking", "By recording that a message is opened or its links are followed.", "open tracking;read receipts", "1.0", "", "", "broad dpv:Tracking", "", "broad Implicit", ""],
        ["widget", "By a widget or tool that the person uses or deploys, wherever it stands.", "embedded tool;badge;plug-in", "1.0", "", "", "broad dpv:Tracking", "", "broad Implicit", ""],
        ["widget_on_other_sites", "By the publisher's widget on a third-party site.", "widget on third party website;embedded widget", "1.0", "", "", "broad dpv:TrackingByThirdParty", "", "exact Collect from user on other websites", ""],
        ["cross_site_tracking", "By following a person across sites or apps of different companies.", "tracking over time and across sites;third-party tracking", "1.0", "", "", "close dpv:TrackingByThirdParty", "", "close Track user on other websites", ""],
        ["cross_device_linking", "By linking several devices of the same person.", "cross-device tracking;device graph", "1.0", "", "", "broad dpv:Tracking", "", "", "exact feature 2"],
        ["device_sensors", "Read from sensors or contents of a device, such as position, camera or contacts.", "gps;location services;microphone;device permissions", "1.0", "", "", "broad dpv:ObservedPersonalData", "", "broad Implicit", "narrow specialFeature 1"],
        ["recording", "By recording voice, image or meetings.", "call recording;meeting recording;video recording;cctv", "1.0", "", "", "broad dpv:ObservedPersonalData", "", "", ""],
        ["assigned", "The publisher itself creates the data and assigns them, such as a customer number.", "generated by us;assigned identifier", "1.0", "", "", "broad dpv:GeneratedPersonalData", "", "", ""],
        ["from_third_party", "Received from anybody else than the person concerned.", "third-party sources;other sources;obtained from others", "1.0", "", "", "exact dpv:ThirdPartyDataSource", "", "close Receive from other service/third-party (unnamed);narrow Receive from other service/third-party (named);narrow Receive from other parts of company/affiliates", ""],
        ["from_payment_provider", "Received from whoever handles payments.", "payment service provider;from payment processors", "1.0", "", "", "broad dpv:ThirdPartyDataSource", "", "broad Receive from other service/third-party (named);broad Receive from other service/third-party (unnamed)", ""],
        ["from_affiliates", "Received from companies of the group.", "group companies;from subsidiaries", "1.0", "", "", "broad dpv:ThirdPartyDataSource", "", "exact Receive from other parts of company/affiliates", ""],
        ["from_partners", "Received from business, marketing or advertising partners.", "from business partners;from advertising partners;from resellers", "1.0", "", "", "broad dpv:ThirdPartyDataSource", "", "broad Receive from other service/third-party (unnamed)", ""],
        ["from_service_providers", "Received from those who perform services for the publisher.", "from vendors;from analytics providers", "1.0", "", "", "broad dpv:ThirdPartyDataSource", "", "broad Receive from other service/third-party (unnamed)", ""],
        ["from_data_brokers", "Bought or received from data brokers or list suppliers.", "purchased lists;data enrichment providers;from data suppliers", "1.0", "", "", "broad dpv:ThirdPartyDataSource", "", "broad Receive from other service/third-party (unnamed)", ""],
        ["from_social_networks", "Received from social networks or other accounts that the person connects.", "social login;connected accounts;from social media", "1.0", "", "", "broad dpv:ThirdPartyDataSource", "", "broad Receive from other service/third-party (unnamed)", ""],
        ["from_other_users", "Received from other users or people, as by referral or upload of contacts.", "referrals;invitations;contact upload", "1.0", "", "", "broad dpv:ThirdPartyDataSource", "", "", ""],
        ["from_customer_organisation", "Received from the person's employer or the customer whose account it is.", "from your employer;from our customers;from your administrator", "1.0", "", "", "broad dpv:ThirdPartyDataSource", "", "", ""],
        ["from_public_sources", "Taken from what is publicly accessible.", "publicly available sources;public records;open internet;public registers", "1.0", "", "", "exact dpv:PublicDataSource", "", "", ""],
        ["web_scraping", "Gathered by programs that read publicly accessible pages.", "crawling;web crawler;scraping", "1.0", "", "", "broad dpv:PublicDataSource;close tech:WebScraper", "", "", ""],
        ["derived", "Computed or worked out from other data.", "calculated;generated from your data;computed", "1.0", "", "", "exact dpv:DerivedPersonalData", "", "", ""],
        ["inferred", "Concluded from other data as probable, such as interests.", "inferences;deduced;predicted", "1.0", "", "", "exact dpv:InferredPersonalData", "", "", ""],
        ["combined", "Produced by combining or linking data, also of several sources.", "combined information;linked data;data matching;merged", "1.0", "", "", "broad dpv:DerivedPersonalData", "", "", "close feature 1"],
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
    further: &["dpv", "opp115", "google"],
    cells: texts![
        ["general_safeguards", "Measures that the text does not describe.", "variety of measures;reasonable measures;appropriate safeguards;commercially reasonable security;industry standards", "1.0", "", "", "close dpv:TechnicalOrganisationalMeasure", "exact Generic", ""],
        ["technical_measures", "Technical measures that the text does not describe.", "technical safeguards;technological measures", "1.0", "", "", "close dpv:TechnicalMeasure", "broad Generic", ""],
        ["organisational_measures", "Organisational measures that the text does not describe.", "administrative safeguards;managerial measures;organizational measures", "1.0", "", "", "close dpv:OrganisationalMeasure", "broad Generic", ""],
        ["physical_security", "Guarded premises, locks and similar.", "physical safeguards;locks;building security", "1.0", "", "", "close dpv:PhysicalMeasure;narrow dpv:PhysicalAccessControlMethod", "broad Data access limitation", ""],
        ["data_centre_security", "Guarded data centres.", "secure facilities;data center security", "1.0", "", "", "broad dpv:PhysicalMeasure", "broad Secure data storage", ""],
        ["encryption", "Encrypt data, wherever they are.", "encrypt;cryptography;encrypted", "1.0", "", "", "exact dpv:Encryption", "", ""],
        ["encryption_in_transit", "Encrypt data while they are sent.", "tls;ssl;https;secure socket layer;encrypted transmission", "1.0", "", "", "exact dpv:EncryptionInTransfer", "close Secure data transfer", "exact PSL_DATA_COLLECTION_ENCRYPTED_IN_TRANSIT"],
        ["encryption_at_rest", "Encrypt data while they are stored.", "disk encryption;encrypted storage;database encryption", "1.0", "", "", "exact dpv:EncryptionAtRest", "broad Secure data storage", ""],
        ["end_to_end_encryption", "Encrypt so that only those who communicate can read.", "e2ee;client-side encryption", "1.0", "", "", "exact dpv:EndToEndEncryption", "", ""],
        ["key_management", "Keep cryptographic keys safe.", "key rotation;hardware security module", "1.0", "", "", "exact dpv:CryptographicKeyManagement", "", ""],
        ["hashing", "Store passwords or other secrets as one-way digests.", "hash;salted hash;password hashing", "1.0", "", "", "exact dpv:HashFunctions", "", ""],
        ["tokenisation", "Put tokens in the place of secrets such as card numbers.", "token vault;tokenization", "1.0", "", "", "", "", ""],
        ["deidentification", "Remove or replace what identifies people.", "de-identification;data masking", "1.0", "", "", "exact dpv:Deidentification", "", ""],
        ["pseudonymisation", "Put pseudonyms in the place of identifiers.", "pseudonymization;coded data", "1.0", "", "", "exact dpv:Pseudonymisation", "", ""],
        ["anonymisation", "Remove identifiability for good.", "anonymization;anonymize", "1.0", "", "", "exact dpv:Anonymisation", "", ""],
        ["differential_privacy", "Add noise to results so that no single person can be recognised.", "statistical noise", "1.0", "", "", "exact dpv:DifferentialPrivacy", "", ""],
        ["data_minimisation", "Collect and keep no more than is needed.", "data minimization;limited collection", "1.0", "", "", "", "", ""],
        ["access_control", "Limit who can reach data.", "access restrictions;authorisation;permissions;restricted access", "1.0", "", "", "exact dpv:AccessControlMethod", "close Data access limitation", ""],
        ["need_to_know_access", "Let staff or vendors see only what their task needs.", "least privilege;need to know;role-based access;limited employee access", "1.0", "", "", "broad dpv:AccessControlMethod", "broad Data access limitation", ""],
        ["user_authentication", "Require a sign-in.", "password protection;login required;account password", "1.0", "", "", "exact dpv:AuthenticationProtocols", "close Secure user authentication", ""],
        ["multi_factor_authentication", "Require two or more proofs at sign-in.", "two-factor authentication;mfa;2fa", "1.0", "", "", "exact dpv:MultiFactorAuthentication", "broad Secure user authentication", ""],
        ["network_security", "Protect networks by firewalls and similar.", "firewall;network segmentation;ddos protection", "1.0", "", "", "exact dpv:NetworkSecurityProtocols", "", ""],
        ["intrusion_detection", "Watch for attacks.", "intrusion prevention;attack detection;ids", "1.0", "", "", "exact dpv:IntrusionDetectionSystem", "", ""],
        ["malware_protection", "Keep harmful software out.", "antivirus;anti-malware;virus scanning", "1.0", "", "", "broad dpv:SecurityMethod", "", ""],
        ["patch_management", "Install security updates in time.", "security updates;patching", "1.0", "", "", "broad dpv:SecurityProcedure", "", ""],
        ["vulnerability_testing", "Look for weaknesses, by scans or attempted attacks.", "vulnerability scanning;security testing", "1.0", "", "", "exact dpv:VulnerabilityTestingMethods", "", ""],
        ["penetration_testing", "Have attacks tried by order.", "pen test;ethical hacking", "1.0", "", "", "exact dpv:PenetrationTestingMethods", "", ""],
        ["bug_bounty", "Reward outsiders who report weaknesses.", "vulnerability disclosure program;responsible disclosure", "1.0", "", "", "broad dpv:SecurityProcedure", "", ""],
        ["secure_development", "Build software by secure methods, with review.", "code review;secure coding;secure software development", "1.0", "", "", "", "", ""],
        ["data_segregation", "Keep the data of different customers or uses apart.", "tenant isolation;logical separation;separate storage", "1.0", "", "", "", "broad Secure data storage", ""],
        ["logging_and_monitoring", "Record and review what happens in systems.", "audit logs;activity monitoring;access logging", "1.0", "", "", "close dpv:ActivityMonitoring", "", ""],
        ["backups", "Keep copies from which data can be restored.", "back-up;redundancy;data backup", "1.0", "", "", "exact dpv:DataBackupProtocols", "", ""],
        ["disaster_recovery", "Be able to go on after failures and disasters.", "business continuity;recovery plan", "1.0", "", "", "exact dpv:DisasterRecoveryProcedures", "", ""],
        ["secure_deletion", "Delete data and destroy media so that they cannot be restored.", "secure disposal;data destruction;shredding", "1.0", "", "", "close dpv:DataErasurePolicy", "", ""],
        ["security_policy", "Follow a written security programme.", "information security program;security programme;security procedures", "1.0", "", "", "exact dpv:InformationSecurityPolicy", "close Privacy/Security program", ""],
        ["risk_assessment", "Assess risks to data regularly.", "risk analysis;security risk assessment", "1.0", "", "", "close dpv:RiskAssessment", "", ""],
        ["impact_assessment", "Assess beforehand what processing does to privacy.", "dpia;data protection impact assessment;privacy impact assessment", "1.0", "", "", "close dpv:DPIA;narrow dpv:PIA", "", ""],
        ["transfer_impact_assessment", "Assess the law of the destination before a transfer.", "tia;transfer risk assessment", "1.0", "", "", "exact dpv:DataTransferImpactAssessment", "", ""],
        ["privacy_by_design", "Build privacy into products from the start and by default.", "data protection by design;privacy by default", "1.0", "", "", "exact dpv:PrivacyByDesign;narrow dpv:PrivacyByDefault", "", ""],
        ["audits", "Have practices reviewed, from inside or outside.", "security audit;independent review;third-party audit", "1.0", "", "", "close dpv:SecurityAudit", "close Privacy review/audit", "narrow PSL_INDEPENDENTLY_VALIDATED"],
        ["soc_2", "Have controls examined by an auditor who issues a SOC 2 report.", "soc 2 type ii;soc2;service organization controls", "1.0", "", "", "broad dpv:SecurityAudit", "", ""],
        ["self_assessment", "Review one's own adherence to a policy or framework.", "self-verification;self-certification review;internal review", "1.0", "", "", "broad dpv:Assessment", "broad Privacy review/audit", ""],
        ["certification", "Hold a certificate or seal.", "privacy seal;certified;trustmark", "1.0", "", "", "close dpv:CertificationSeal;narrow dpv:Certification", "", ""],
        ["iso_27001", "Hold a certificate of ISO/IEC 27001.", "iso certification;iso/iec 27001;iso27001", "1.0", "", "", "broad dpv:Certification", "", ""],
        ["pci_dss", "Meet the security standard of the payment card industry.", "pci compliance;payment card industry standard", "1.0", "", "", "broad dpv:StandardsConformance", "", ""],
        ["staff_training", "Teach staff about privacy and security.", "employee training;awareness training", "1.0", "", "", "close dpv:StaffTraining", "exact Privacy training", ""],
        ["background_checks", "Check people before they may work with data.", "employee screening;vetting", "1.0", "", "", "exact dpv:BackgroundChecks", "", ""],
        ["confidentiality_agreements", "Bind staff or vendors to secrecy.", "non-disclosure agreement;nda;confidentiality obligations;duty of secrecy", "1.0", "", "", "exact dpv:ConfidentialityAgreement;narrow dpv:NDA", "", ""],
        ["processor_contracts", "Bind processors by contract.", "data processing agreement;dpa;vendor contracts", "1.0", "", "", "close dpv:ControllerProcessorAgreement", "", ""],
        ["vendor_assessment", "Examine vendors before and while they are used.", "vendor due diligence;third-party risk management", "1.0", "", "", "close dpv:ThirdPartySecurityProcedures", "", ""],
        ["incident_response", "Have a procedure for incidents.", "incident management;incident response plan", "1.0", "", "", "exact dpv:IncidentManagementProcedures", "", ""],
        ["breach_notification", "Tell people or authorities about breaches as a standing procedure.", "breach procedure;notify of breaches", "1.0", "", "", "close dpv:DataBreachNotification", "", ""],
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
    further: &["dpv", "fideslang", "opp115", "valid_from", "invalid_from", "instrument"],
    cells: texts![
        ["adequacy_decision", "The European Commission has found the protection in the destination adequate.", "adequacy;adequate country;adequate level of protection;approved country", "1.0", "", "", "exact eu-gdpr:AdequacyDecision;close eu-gdpr:A45-3", "exact Adequacy Decision", "", "", "", "GDPR Art. 45; before 2018-05-25 Directive 95/46/EC Art. 25(6)"],
        ["eu_us_safe_harbor", "The framework of 2000 for certified US companies and data from the EU.", "safe harbor;safe harbour;us-eu safe harbor framework", "1.0", "", "", "broad eu-gdpr:AdequacyDecision", "", "", "2000-07-26", "2015-10-06", "Decision 2000/520/EC"],
        ["eu_us_privacy_shield", "The framework of 2016 for certified US companies and data from the EU.", "privacy shield;eu-u.s. privacy shield", "1.0", "", "", "broad eu-gdpr:AdequacyDecision", "", "", "2016-07-12", "2020-07-16", "Decision (EU) 2016/1250"],
        ["eu_us_data_privacy_framework", "The framework of 2023 for certified US companies and data from the EU.", "data privacy framework;dpf;eu-u.s. dpf", "1.0", "", "", "broad eu-gdpr:AdequacyDecision", "broad Adequacy Decision", "", "2023-07-10", "", "Decision (EU) 2023/1795"],
        ["swiss_us_safe_harbor", "The framework of 2009 for certified US companies and data from Switzerland.", "us-swiss safe harbor", "1.0", "", "", "", "", "", "2009-02-16", "2015-10-22", "Exchange of letters of 2008-12"],
        ["swiss_us_privacy_shield", "The framework of 2017 for certified US companies and data from Switzerland.", "swiss-u.s. privacy shield", "1.0", "", "", "", "", "", "2017-01-11", "2020-09-08", "Decision of the Federal Council of 2017-01-11"],
        ["swiss_us_data_privacy_framework", "The framework of 2024 for certified US companies and data from Switzerland.", "swiss-u.s. dpf", "1.0", "", "", "", "", "", "2024-09-15", "", "Data Protection Ordinance (SR 235.11) Annex 1"],
        ["uk_us_data_bridge", "The UK extension of the EU-US Data Privacy Framework.", "uk extension;data bridge;uk extension to the dpf", "1.0", "", "", "", "", "", "2023-10-12", "", "SI 2023/1028 (UK)"],
        ["uk_adequacy_regulations", "The United Kingdom has found the protection in the destination adequate.", "uk adequacy;uk adequacy decision;data protection test", "1.0", "", "", "", "", "", "", "", "UK GDPR Art. 45, since amended"],
        ["swiss_adequacy_list", "Switzerland has found the protection in the destination adequate.", "swiss adequacy;federal council list", "1.0", "", "", "", "", "", "2023-09-01", "", "Data Protection Ordinance (SR 235.11) Annex 1"],
        ["standard_contractual_clauses", "Contract clauses adopted or approved by the European Commission.", "sccs;standard data protection clauses;model clauses;eu model contracts", "1.0", "", "", "exact eu-gdpr:StandardContractualClauses", "exact SCCs", "", "", "", "GDPR Art. 46(2)(c) and (d); before 2018-05-25 Directive 95/46/EC Art. 26(4)"],
        ["scc_2001_2010", "The clauses adopted from 2001 to 2010 under the old Directive.", "old sccs;controller-to-processor clauses 2010", "1.0", "", "", "broad eu-gdpr:SCCByCommission", "broad SCCs", "", "2001-09-03", "2022-12-27", "Decisions 2001/497/EC, 2002/16/EC, 2004/915/EC, 2010/87/EU"],
        ["scc_2021", "The clauses of 2021, in four modules.", "new sccs;2021 clauses;module two;module three", "1.0", "", "", "close eu-gdpr:SCCByCommission;close eu-gdpr:A46-2-c", "broad SCCs", "", "2021-06-27", "", "Decision (EU) 2021/914"],
        ["scc_by_authority", "Clauses adopted by a supervisory authority and approved by the European Commission.", "clauses of a supervisory authority", "1.0", "", "", "exact eu-gdpr:SCCBySupervisoryAuthority;close eu-gdpr:A46-2-d", "broad SCCs", "", "2018-05-25", "", "GDPR Art. 46(2)(d)"],
        ["uk_idta", "The UK's own transfer agreement.", "international data transfer agreement;idta", "1.0", "", "", "", "", "", "2022-03-21", "", "UK Data Protection Act 2018 s. 119A"],
        ["uk_scc_addendum", "The UK addendum to the clauses of 2021.", "uk addendum;international data transfer addendum", "1.0", "", "", "", "", "", "2022-03-21", "", "UK Data Protection Act 2018 s. 119A"],
        ["swiss_scc_addendum", "The clauses of 2021 adapted to Swiss law.", "swiss addendum;swiss sccs", "1.0", "", "", "", "", "", "2021-08-27", "", "Recognition by the FDPIC of 2021-08-27"],
        ["ad_hoc_clauses", "Contract clauses of the parties' own that an authority has authorised.", "authorised contractual clauses;own clauses", "1.0", "", "", "close eu-gdpr:AdHocContractualClauses;exact eu-gdpr:A46-3-a", "", "", "", "", "GDPR Art. 46(3)(a); before 2018-05-25 Directive 95/46/EC Art. 26(2)"],
        ["transfer_agreement", "A contract to protect the data that the text does not identify further.", "data transfer agreement;intra-group agreement;onward transfer agreement;contractual safeguards", "1.0", "", "", "broad eu-gdpr:DataTransferTool", "", "", "", "", ""],
        ["binding_corporate_rules", "Rules of a group, approved by authorities.", "bcrs;bcr;group-internal rules", "1.0", "", "", "exact eu-gdpr:BindingCorporateRules;exact eu-gdpr:A46-2-b", "exact BCRs", "", "", "", "GDPR Art. 46(2)(b) and 47; before 2018-05-25 Directive 95/46/EC Art. 26(2)"],
        ["code_of_conduct", "An approved code with binding commitments of the importer.", "approved code", "1.0", "", "", "exact eu-gdpr:CodesOfConductForDataTransfers;close eu-gdpr:A46-2-e", "", "", "2018-05-25", "", "GDPR Art. 46(2)(e)"],
        ["certification", "An approved certification with binding commitments of the importer.", "approved seal;approved certification mechanism", "1.0", "", "", "exact eu-gdpr:CertificationMechanismsForDataTransfers;close eu-gdpr:A46-2-f", "", "", "2018-05-25", "", "GDPR Art. 46(2)(f)"],
        ["public_body_instrument", "A binding instrument between public authorities or bodies.", "legally binding instrument;treaty", "1.0", "", "", "exact eu-gdpr:A46-2-a", "", "", "2018-05-25", "", "GDPR Art. 46(2)(a)"],
        ["administrative_arrangement", "An authorised arrangement between public authorities that need not be binding as such.", "administrative agreement;memorandum of understanding", "1.0", "", "", "exact eu-gdpr:A46-3-b", "", "", "2018-05-25", "", "GDPR Art. 46(3)(b)"],
        ["supplementary_measures", "Technical, contractual or organisational protection on top of another mechanism.", "additional safeguards;extra measures", "1.0", "", "", "exact eu-gdpr:SupplementaryMeasure", "exact Supplementary Measures", "", "2020-07-16", "", "CJEU C-311/18"],
        ["unspecified_safeguards", "Safeguards that the text does not name.", "appropriate safeguards;adequate safeguards;lawful transfer mechanism", "1.0", "", "", "broad eu-gdpr:DataTransferTool;broad dpv:SafeguardForDataTransfer", "", "", "", "", ""],
        ["derogation", "One of the exceptions for special cases that the text does not name.", "derogations for specific situations;exceptions", "1.0", "", "", "", "", "", "", "", "GDPR Art. 49; before 2018-05-25 Directive 95/46/EC Art. 26(1)"],
        ["explicit_consent_derogation", "The person has expressly agreed to the transfer after being told of its risks.", "explicit consent to transfer", "1.0", "", "", "exact eu-gdpr:A49-1-a", "", "", "2018-05-25", "", "GDPR Art. 49(1)(a)"],
        ["contract_derogation", "Needed for a contract with the person, or for steps before it.", "necessary for the contract with you", "1.0", "", "", "exact eu-gdpr:A49-1-b", "", "", "", "", "GDPR Art. 49(1)(b); before 2018-05-25 Directive 95/46/EC Art. 26(1)(b)"],
        ["third_party_contract_derogation", "Needed for a contract with somebody else in the interest of the person.", "contract in your interest", "1.0", "", "", "exact eu-gdpr:A49-1-c", "", "", "", "", "GDPR Art. 49(1)(c); before 2018-05-25 Directive 95/46/EC Art. 26(1)(c)"],
        ["public_interest_derogation", "Needed for important reasons of public interest.", "important public interest", "1.0", "", "", "exact eu-gdpr:A49-1-d", "", "", "", "", "GDPR Art. 49(1)(d); before 2018-05-25 Directive 95/46/EC Art. 26(1)(d)"],
        ["legal_claims_derogation", "Needed for legal claims.", "defence of legal claims", "1.0", "", "", "exact eu-gdpr:A49-1-e", "", "", "", "", "GDPR Art. 49(1)(e); before 2018-05-25 Directive 95/46/EC Art. 26(1)(d)"],
        ["vital_interests_derogation", "Needed to protect somebody's life or health.", "vital interests", "1.0", "", "", "exact eu-gdpr:A49-1-f", "", "", "", "", "GDPR Art. 49(1)(f); before 2018-05-25 Directive 95/46/EC Art. 26(1)(e)"],
        ["public_register_derogation", "Made from a register open to the public.", "public register", "1.0", "", "", "exact eu-gdpr:A49-1-g", "", "", "", "", "GDPR Art. 49(1)(g); before 2018-05-25 Directive 95/46/EC Art. 26(1)(f)"],
        ["compelling_interests_derogation", "A single transfer for compelling legitimate interests, told to the authority and the person.", "compelling legitimate interests", "1.0", "", "", "close eu-gdpr:A49-2", "", "", "2018-05-25", "", "GDPR Art. 49(1) second subparagraph"],
        ["consent_to_transfer", "The text rests the transfer on the agreement of the person, in whatever form.", "consent to the transfer;agree to the transfer;your consent", "1.0", "", "", "narrow eu-gdpr:A49-1-a", "", "", "", "", ""],
        ["stated_consent_to_transfer", "The person agrees to the transfer by a statement or act meant for that.", "consent by statement;checkbox consent to transfer;signed consent", "1.0", "", "", "", "", "", "", "", ""],
        ["deemed_consent_to_transfer", "The text infers agreement to the transfer from use, a visit, giving data or the like.", "implied consent to transfer;by using the service you agree to the transfer", "1.0", "", "", "", "", "broad Dont use service/feature", "", "", ""],
        ["apec_cbpr", "A certificate of the Cross-Border Privacy Rules of APEC.", "cross-border privacy rules;cbpr", "1.0", "", "", "", "", "", "", "", ""],
        ["global_cbpr", "A certificate of the Global Cross-Border Privacy Rules Forum.", "global cross-border privacy rules", "1.0", "", "", "", "", "", "", "", ""],
        ["china_standard_contract", "The standard contract of the Cyberspace Administration of China.", "chinese standard contract;pipl standard contract", "1.0", "", "", "", "", "", "2023-06-01", "", "Measures on the Standard Contract (CAC Order 13, 2023)"],
        ["china_security_assessment", "A security assessment by the Cyberspace Administration of China.", "cac security assessment", "1.0", "", "", "", "", "", "2022-09-01", "", "Measures on Security Assessment (CAC Order 11, 2022)"],
        ["brazil_standard_clauses", "The standard contractual clauses of the Brazilian authority.", "lgpd standard clauses;anpd clauses", "1.0", "", "", "", "", "", "2024-08-23", "", "Resolution CD/ANPD 19/2024"],
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
    further: &[],
    cells: texts![
        ["does", "The text states the act as a fact, or grants the right outright.", "will;shall;is", "1.0", "", ""],
        ["may", "The text reserves the act as a possibility without saying that it happens.", "might;can;could;may from time to time", "1.0", "", ""],
        ["does_not", "The text denies the act.", "never;will not;do not;no", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["attempt", "The text promises only to try, with no measure of how hard.", "try;endeavour;endeavor;seek to", "1.0", "", ""],
        ["takes_steps", "The text says that steps are taken, without calling them reasonable or sufficient.", "take measures;take action", "1.0", "", ""],
        ["reasonable_steps", "The text promises steps or precautions that it calls reasonable.", "reasonable precautions;reasonable measures;appropriate steps", "1.0", "", ""],
        ["reasonable_efforts", "The text promises efforts that it calls reasonable, the result being left open.", "commercially reasonable efforts;reasonable endeavours", "1.0", "", ""],
        ["best_efforts", "The text promises its best or utmost efforts, the strongest promise short of a result.", "utmost efforts;best endeavours;all possible efforts", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["should", "The text says what ought to happen rather than that it does.", "ought to;is expected to", "1.0", "", ""],
        ["always", "The text says that the act happens or may happen in every case or at every time.", "at all times;in all cases;in any event", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["sole", "The decision is left to the acting party's sole or absolute discretion.", "sole discretion;absolute discretion;in our judgment alone", "1.0", "", ""],
        ["own_belief", "The act depends on what the acting party believes or considers, possibly in good faith.", "good faith belief;if we believe;as we consider necessary", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["identifiable", "The data are said to identify a person or to be linked to an identified person.", "identified;personally identifiable;linked to you", "1.0", "", ""],
        ["pseudonymous", "The data carry a code in place of the person's identity, which extra information could restore.", "pseudonymised;key-coded;coded", "1.0", "", ""],
        ["deidentified", "The data are said to have had identifying details removed under a de-identification standard, with no claim that it cannot be undone.", "de-identified;deidentification", "1.0", "", ""],
        ["anonymous", "The data are said to identify nobody, alone or together with other data.", "anonymised;anonymized;non-identifiable", "1.0", "", ""],
        ["aggregated", "The data are said to be combined over many people, so that they describe groups.", "aggregate;statistical;summary data", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["own", "The purpose is the publisher's own; assumed where the text says nothing.", "our own purposes;for ourselves", "1.0", "", ""],
        ["recipient", "The purpose is that of the recipient of the data, such as its own direct marketing.", "their own purposes;for their direct marketing", "1.0", "", ""],
        ["third_party", "The purpose is that of somebody else who is not the recipient, such as an advertiser on whose instructions the publisher acts.", "on behalf of others;others' purposes", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["consent", "The person has agreed.", "permission;opt-in given;authorisation;agreement", "1.0", "", ""],
        ["explicit_consent", "The person has agreed in so many words, not by conduct.", "express consent;affirmative consent", "1.0", "", ""],
        ["written_consent", "The person has agreed in writing.", "signed consent;authorisation in writing", "1.0", "", ""],
        ["parental_consent", "A parent or guardian has agreed on a child's behalf.", "guardian consent;permission of a parent", "1.0", "", ""],
        ["opt_out_absent", "The person has not objected or opted out.", "unless you opt out;unless you object;not unsubscribed", "1.0", "", ""],
        ["notice_given", "The person has been told beforehand.", "prior notice;after notifying you", "1.0", "", ""],
        ["user_request", "The person has asked for it or directed it.", "at your request;at your direction;on your instructions", "1.0", "", ""],
        ["customer_instruction", "The business customer for whom the data are handled has instructed it.", "on instructions of the customer;controller's instructions", "1.0", "", ""],
        ["law_permits", "The law allows it.", "permitted by law;to the extent permitted by applicable law;lawful", "1.0", "", ""],
        ["law_requires", "The law demands it.", "required by law;as may be required by law;legally obliged", "1.0", "", ""],
        ["legal_retention_duty", "The law demands that the data be kept.", "required to be retained by law;statutory retention", "1.0", "", ""],
        ["law_grants", "The law that applies to the person gives the right in question.", "if the law gives you the right;where applicable law provides", "1.0", "", ""],
        ["contract_permits", "An agreement with the person or another party allows it.", "permitted by contract;as allowed by the terms", "1.0", "", ""],
        ["own_policies_permit", "The publisher's own internal rules then in effect call for it or allow it.", "pursuant to our policies;in line with internal policy", "1.0", "", ""],
        ["legal_process", "A court order, subpoena, warrant or similar binding demand has been received.", "subpoena;court order;warrant;judicial proceeding", "1.0", "", ""],
        ["government_request", "A public authority has asked for it, whether or not the request is binding.", "law enforcement request;request of an authority", "1.0", "", ""],
        ["necessary_for_purpose", "It is needed for the purpose that the statement names.", "as necessary;to the extent needed;need to know", "1.0", "", ""],
        ["necessary_for_service", "It is needed to deliver the service or product that the person asked for.", "needed to provide the service;necessary for the contract", "1.0", "", ""],
        ["appropriate_for_purpose", "It is held to be appropriate or useful for the purpose, short of being necessary.", "necessary or appropriate;required or appropriate;as appropriate", "1.0", "", ""],
        ["legitimate_business_reasons", "The publisher has legitimate business reasons for it.", "legitimate business purposes;business needs", "1.0", "", ""],
        ["compelling_grounds", "There are compelling legitimate grounds that override the person's interests.", "overriding grounds;overriding interests", "1.0", "", ""],
        ["based_on_consent", "The processing in question rests on the person's consent.", "where we rely on consent;processing based on consent", "1.0", "", ""],
        ["based_on_contract", "The processing in question rests on a contract with the person.", "where we rely on contract", "1.0", "", ""],
        ["based_on_legitimate_interests", "The processing in question rests on legitimate interests.", "where we rely on legitimate interests", "1.0", "", ""],
        ["automated_means", "The processing in question is carried out by automated means.", "processed automatically", "1.0", "", ""],
        ["technically_feasible", "It can be done with the technology available.", "where technically possible;if feasible", "1.0", "", ""],
        ["disproportionate_effort", "It would take effort or expense out of proportion to the benefit.", "unreasonable effort;undue burden;burdensome", "1.0", "", ""],
        ["request_verified", "The identity or authority of the person who asks has been confirmed.", "verified request;verifiable consumer request", "1.0", "", ""],
        ["request_excessive", "The request is manifestly unfounded, repetitive or excessive.", "unfounded request;repetitive requests", "1.0", "", ""],
        ["others_rights_affected", "It would harm the rights, privacy or safety of other people.", "rights of others;privacy of another person", "1.0", "", ""],
        ["data_inaccurate", "The data are wrong, incomplete or outdated.", "incorrect data;incomplete data", "1.0", "", ""],
        ["no_longer_necessary", "The data are no longer needed for what they were collected for.", "no longer needed;purpose has ended", "1.0", "", ""],
        ["unlawful_processing", "The data have been processed against the law.", "processed unlawfully", "1.0", "", ""],
        ["legal_claim_pending", "A dispute, claim or investigation is open or expected.", "litigation hold;dispute pending;ongoing investigation", "1.0", "", ""],
        ["business_transfer", "The business or part of it changes hands or is restructured, or such a step is prepared.", "corporate transaction;change of control;business transition", "1.0", "", ""],
        ["merger", "The business merges with another.", "consolidation;amalgamation", "1.0", "", ""],
        ["acquisition", "The business is bought, or buys another.", "takeover;purchase of the business", "1.0", "", ""],
        ["financing", "Investors or lenders finance the business, or examine it before doing so.", "financing due diligence;due diligence;investment round", "1.0", "", ""],
        ["reorganisation", "The business is restructured.", "reorganization;restructuring", "1.0", "", ""],
        ["insolvency", "The business becomes insolvent or its affairs are put under a court or an administrator.", "liquidation;administration;winding up", "1.0", "", ""],
        ["bankruptcy", "The business goes into bankruptcy proceedings.", "chapter 11", "1.0", "", ""],
        ["receivership", "A receiver takes charge of the business or its property.", "receiver appointed", "1.0", "", ""],
        ["asset_sale", "Some or all assets of the business are sold or transferred.", "sale of assets;disposition of assets;divestiture", "1.0", "", ""],
        ["share_sale", "Some or all shares of the business are sold.", "sale of shares;sale of stock", "1.0", "", ""],
        ["service_transition", "The service moves to another provider.", "transition of service to another provider", "1.0", "", ""],
        ["security_breach", "A breach of security has occurred.", "data breach;security incident;unauthorised access", "1.0", "", ""],
        ["breach_risk_to_person", "A breach of security has occurred that is likely to put people's rights or interests at risk.", "high risk to rights and freedoms;risk of harm", "1.0", "", ""],
        ["actual_knowledge", "The acting party learns or becomes aware of the fact in question.", "if we learn;if we become aware;upon discovery", "1.0", "", ""],
        ["emergency", "Somebody's life, health or safety is in danger.", "danger of death;threat to safety;vital interests at stake", "1.0", "", ""],
        ["suspected_unlawful_activity", "Unlawful, fraudulent or harmful activity is suspected.", "suspected fraud;illegal activity", "1.0", "", ""],
        ["terms_violation", "The person has broken, or is suspected of breaking, the terms.", "breach of terms;violation of our agreement", "1.0", "", ""],
        ["account_active", "The person has an open account or a running relationship.", "while you are a customer;as long as your account is active", "1.0", "", ""],
        ["account_deleted", "The person's account has been closed or deleted.", "account closure;account cancellation", "1.0", "", ""],
        ["all_data_deleted", "The person has deleted all the data in question.", "complete deletion;if you delete all information", "1.0", "", ""],
        ["after_termination", "The contract, service or relationship has ended.", "post-termination;after the end of the agreement", "1.0", "", ""],
        ["purchase", "The person buys something or uses something that is charged for.", "order placed;paid plan;chargeable product", "1.0", "", ""],
        ["feature_used", "The person uses the feature in question.", "if you use this feature;when enabled", "1.0", "", ""],
        ["account_linked", "The person has connected an account held with another company.", "social login;single sign-on;connected account", "1.0", "", ""],
        ["device_permission", "The person has granted the permission in the settings of a device or browser.", "app permission;location permission", "1.0", "", ""],
        ["cookies_blocked", "The person's browser refuses or deletes cookies.", "cookies disabled;cookies rejected;cookies not accepted", "1.0", "", ""],
        ["choice_exercised", "The person has used the right or the choice in question.", "after opting out;if you withdraw consent", "1.0", "", ""],
        ["data_not_provided", "The person does not give the data asked for.", "refusal to provide;failure to provide data", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["registration", "Signing up for an account or for access.", "sign-up;account creation;enrolment", "1.0", "", ""],
        ["account_administration", "Managing an existing account, its settings or its users.", "account management;profile update", "1.0", "", ""],
        ["login", "Signing in to an account.", "sign-in;authentication;log-on", "1.0", "", ""],
        ["use", "Using the product or service, beyond merely visiting a site.", "usage;interaction;access to the service", "1.0", "", ""],
        ["mobile_app_use", "Using an application on a mobile device.", "app use", "1.0", "", ""],
        ["visit", "Visiting or browsing a website.", "browsing;website access;page view", "1.0", "", ""],
        ["content_access", "Viewing or using content that the site or service offers.", "viewing content;reading content", "1.0", "", ""],
        ["content_posting", "Posting, uploading or submitting content.", "upload;user submissions;posting data", "1.0", "", ""],
        ["search", "Searching within the site or service.", "site search;queries", "1.0", "", ""],
        ["widget_use", "Using a widget, plug-in or other embedded tool, wherever it is embedded.", "plug-in use;embedded tool", "1.0", "", ""],
        ["third_party_site", "Being on a website or service of somebody else.", "other websites;external site", "1.0", "", ""],
        ["installation", "Installing or deploying software, a widget or a device.", "deployment;set-up", "1.0", "", ""],
        ["download", "Downloading software, documents or other material.", "software download;white paper download", "1.0", "", ""],
        ["subscription", "Taking out or holding a subscription or licence.", "licence;support plan", "1.0", "", ""],
        ["purchase", "Ordering or buying a product or service.", "order;checkout;transaction", "1.0", "", ""],
        ["payment", "Paying for a product or service.", "billing;card payment", "1.0", "", ""],
        ["delivery", "Shipping or delivering something ordered.", "shipping;fulfilment", "1.0", "", ""],
        ["trial", "Trying a product or service free of charge or before release.", "free trial;beta;demo", "1.0", "", ""],
        ["communication", "Writing to, calling or otherwise communicating with the publisher.", "contacting us;enquiry;correspondence;contact form", "1.0", "", ""],
        ["support", "Asking for or receiving customer support.", "customer service;help desk", "1.0", "", ""],
        ["chat", "Talking to a person or a bot in a chat window.", "live chat;chatbot", "1.0", "", ""],
        ["newsletter_signup", "Signing up for a newsletter or other mailings.", "mailing list;email subscription", "1.0", "", ""],
        ["survey", "Answering a survey or giving feedback.", "questionnaire;feedback form", "1.0", "", ""],
        ["contest", "Taking part in a contest, sweepstake or promotion.", "competition;sweepstakes;prize draw", "1.0", "", ""],
        ["event", "Registering for or attending an event, webinar or training.", "webinar;conference;training course", "1.0", "", ""],
        ["community", "Taking part in a forum, blog, community or user group.", "forum;comments;bulletin board", "1.0", "", ""],
        ["referral", "Recommending the publisher to somebody else, or being recommended.", "refer a friend;invitation", "1.0", "", ""],
        ["social_media_interaction", "Interacting with the publisher on a social network, or signing in through one.", "social login;fan page", "1.0", "", ""],
        ["job_application", "Applying for a job.", "recruitment;careers page", "1.0", "", ""],
        ["employment", "Working for the publisher.", "human resources;staff administration", "1.0", "", ""],
        ["business_relationship", "Dealing with the publisher as a supplier, partner or reseller.", "partner programme;vendor relationship", "1.0", "", ""],
        ["customer_operation", "Handling data on a business customer's behalf as the customer uses the service.", "processing for customers;hosting customer data", "1.0", "", ""],
        ["premises_visit", "Visiting the publisher's premises or shops.", "office visit;in store;offline visit", "1.0", "", ""],
        ["privacy_request", "Making a privacy request or complaint.", "data subject request", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["general_inquiries", "Questions of any kind to the publisher.", "general enquiries;contact us", "1.0", "", ""],
        ["privacy_questions", "Questions about this policy or about how personal data are handled.", "questions about this policy;privacy inquiries", "1.0", "", ""],
        ["policy_suggestions", "Suggestions for improving the policy.", "feedback on the policy", "1.0", "", ""],
        ["support_requests", "Help with the product or service.", "customer support;technical support", "1.0", "", ""],
        ["data_subject_requests", "Requests by which people use any of their privacy rights.", "privacy requests;rights requests;dsar", "1.0", "", ""],
        ["access_requests", "Requests to see the data held.", "subject access requests;request a copy", "1.0", "", ""],
        ["correction", "Requests to correct or update data.", "rectification requests;update information", "1.0", "", ""],
        ["deletion", "Requests to delete data.", "erasure requests;right to be forgotten", "1.0", "", ""],
        ["portability_requests", "Requests to receive or move data in a usable format.", "data export requests", "1.0", "", ""],
        ["objection", "Objections to processing, and requests to restrict it.", "object to processing;restriction requests", "1.0", "", ""],
        ["opt_out_requests", "Requests to stop a use or disclosure, such as sale or marketing.", "opt out;do not sell requests", "1.0", "", ""],
        ["marketing_opt_out", "Requests to stop marketing messages.", "unsubscribe requests", "1.0", "", ""],
        ["sale_opt_out", "Requests to stop the sale or sharing of personal data.", "do not sell or share requests", "1.0", "", ""],
        ["withdraw_consent", "Withdrawing a consent given earlier, such as to electronic notices.", "revoke consent", "1.0", "", ""],
        ["marketing_disclosure_requests", "Requests for the list of companies that received data for their own direct marketing.", "shine the light requests", "1.0", "", ""],
        ["authorized_agent_requests", "Requests made by an agent for a person.", "agent requests", "1.0", "", ""],
        ["appeals", "Appeals against a refused request.", "appeal requests", "1.0", "", ""],
        ["complaints", "Complaints about the handling of personal data.", "grievances;privacy complaints", "1.0", "", ""],
        ["framework_complaints", "Complaints under a transfer framework such as Safe Harbor or the Data Privacy Framework.", "safe harbor complaints;privacy shield complaints;dpf complaints", "1.0", "", ""],
        ["breach_notice_requests", "Requests to receive breach notices in writing.", "written breach notice", "1.0", "", ""],
        ["security_reports", "Reports of vulnerabilities or security incidents.", "vulnerability reports;security contact", "1.0", "", ""],
        ["phishing_reports", "Reports of messages that pretend to come from the publisher.", "spoofed emails;suspicious email reports", "1.0", "", ""],
        ["abuse_reports", "Reports of misuse or of unlawful content.", "misuse reports;takedown notices", "1.0", "", ""],
        ["child_data_reports", "Reports by a parent or guardian that a child has given data without consent.", "children's data alerts", "1.0", "", ""],
        ["parental_requests", "Requests by which parents review or delete a child's data or refuse further collection.", "parental review requests", "1.0", "", ""],
        ["change_notices_subscription", "Asking to be told of changes to the policy.", "notify me of changes", "1.0", "", ""],
        ["copy_of_safeguards", "Obtaining a copy of the safeguards for international transfers.", "copy of standard contractual clauses", "1.0", "", ""],
        ["sub_processor_list", "Obtaining the list of sub-processors or notices of changes to it.", "subprocessor notifications", "1.0", "", ""],
        ["data_protection_officer", "Reaching the data protection officer.", "dpo;privacy officer;encarregado", "1.0", "", ""],
        ["eu_representative", "Reaching the representative in the European Union.", "article 27 representative;eu rep", "1.0", "", ""],
        ["uk_representative", "Reaching the representative in the United Kingdom.", "uk rep", "1.0", "", ""],
        ["swiss_representative", "Reaching the representative in Switzerland.", "swiss rep", "1.0", "", ""],
        ["law_enforcement_requests", "Requests for data by authorities and courts.", "government requests;service of subpoenas", "1.0", "", ""],
        ["legal_notices", "Formal notices and service of process.", "legal department;notices under the terms", "1.0", "", ""],
        ["postal_notices", "Notices that have to arrive by post.", "notices by mail", "1.0", "", ""],
        ["accessibility_requests", "Obtaining the policy in an accessible or another format.", "alternative format", "1.0", "", ""],
        ["media", "Questions of the press.", "press inquiries", "1.0", "", ""],
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
    further: &["data", "acts", "purposes", "recipients", "rights", "measures", "tracking", "signals"],
    cells: texts![
        ["controller_identity", "Who is responsible for the data: the name of the controller, business or operator.", "data controller;who we are;publisher name", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["contact_details", "How to reach the controller: an address, e-mail, telephone number or form.", "contact information;how to contact us", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["data_protection_officer", "How to reach a data protection officer, or that there is none.", "dpo contact;privacy officer;encarregado", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["eu_representative", "The representative in the European Union, or that none is needed.", "article 27 representative;eu rep", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["uk_representative", "The representative in the United Kingdom, or that none is needed.", "uk rep", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["swiss_representative", "The representative in Switzerland, or that none is needed.", "swiss rep", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["joint_controllers", "Whether others decide together with the publisher, and the essence of the arrangement with them.", "joint controllership", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["processing_roles", "In which role the publisher acts for which data: on its own account or for its customers.", "controller or processor", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["agent_responsibilities", "The responsibilities of those who carry out the processing.", "responsibilities of processing agents", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["policy_scope", "Which sites, services, data and people the policy covers.", "applicability;coverage", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["effective_date", "The date from which the policy applies.", "date in force", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["last_updated", "The date of the last change or review of the policy.", "last modified;last revised", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["change_notice", "How changes of the policy are made known.", "policy changes;notification of changes", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["change_effective_moment", "When a changed policy takes effect.", "effect of changes", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["data_already_held", "What a changed policy means for data collected before the change.", "previously collected data", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["new_purpose_notice", "Whether people are told before their data are used for a new purpose.", "new uses;further processing", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["choice_for_new_uses", "Whether people can refuse uses that are incompatible with those first stated.", "opt out of new purposes", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["categories_collected", "Which categories of personal data are collected or processed.", "categories of personal information;what we collect", "1.0", "", "", "", "collect", "", "", "", "", "", ""],
        ["sensitive_data", "Whether sensitive or special categories of data are collected or used.", "special categories;sensitive personal information", "1.0", "", "", "sensitive_data;special_category", "", "", "", "", "", "", ""],
        ["special_category_condition", "Which condition allows the processing of special categories, such as explicit consent.", "article 9 condition", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["criminal_data_authority", "Which law or authority allows the processing of data on criminal offences.", "article 10 authorisation;criminal records", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["payment_data", "Whether payment details are collected, and who handles them.", "credit card data", "1.0", "", "", "payment_data", "", "", "", "", "", "", ""],
        ["location_data", "Whether the person's location is collected or used.", "geolocation", "1.0", "", "", "location", "", "", "", "", "", "", ""],
        ["biometric_data", "Whether data that identify people by their body or behaviour are collected or used.", "biometrics;face recognition", "1.0", "", "", "biometric", "", "", "", "", "", "", ""],
        ["user_content", "How content that people post or store is treated, and who can see it.", "user generated content;posted data", "1.0", "", "", "content;customer_workload_data", "", "", "", "", "", "", ""],
        ["aggregated_data", "Whether and how aggregated or anonymised data are made and used.", "anonymised data;deidentified data;statistics", "1.0", "", "", "", "derive", "", "", "", "", "", ""],
        ["source_of_data", "Where data that do not come from the person come from.", "sources;third-party sources", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["collection_methods", "How data are collected, such as directly, automatically or by logs.", "means of collection", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["statutory_or_contractual_requirement", "Whether giving the data is obligatory, by law, contract or otherwise, or optional.", "mandatory or voluntary;obligatory replies", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["consequence_of_refusal", "What happens if the data or a consent is not given.", "failure to provide data;refusing consent", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["purposes", "For which purposes the data are used.", "uses;why we use data", "1.0", "", "", "", "use", "", "", "", "", "", ""],
        ["legal_basis", "On which legal bases the uses rest.", "lawful basis;grounds for processing", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["legitimate_interests", "Which legitimate interests are pursued.", "balancing of interests", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["consent_method", "How consent is obtained, and whether by a clear act of the person.", "affirmative act;how consent is given", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["marketing", "Whether the data are used to send people marketing.", "promotional messages;direct marketing", "1.0", "", "", "", "", "marketing", "", "", "", "", ""],
        ["profiling", "Whether profiles are built or people are assessed by automated means.", "inferred interests;scoring", "1.0", "", "", "", "", "profiling", "", "", "", "", ""],
        ["targeted_advertising", "Whether data are used, sold or shared to target advertising at people.", "interest-based advertising;behavioural advertising", "1.0", "", "", "", "", "targeted_advertising", "", "", "", "", ""],
        ["sharing_for_advertising", "Whether personal data are shared for cross-context behavioural advertising, and which categories.", "ccpa sharing;cross-context advertising", "1.0", "", "", "", "disclose", "targeted_advertising", "", "", "", "", ""],
        ["automated_decisions", "Whether decisions are made by automated means alone.", "automated decision-making;admt", "1.0", "", "", "", "decide", "", "", "", "", "", ""],
        ["automated_decision_logic", "The logic of automated decisions and what they mean for the person.", "logic involved;significance and consequences", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["ai_training", "Whether data are used to train machine-learning models.", "machine learning;model training;generative ai", "1.0", "", "", "", "", "ai_training", "", "", "", "", ""],
        ["recipients", "Who receives the data: names or categories of recipients or third parties.", "categories of third parties;who we share with", "1.0", "", "", "", "disclose", "", "", "", "", "", ""],
        ["categories_disclosed", "Which categories of data are disclosed to others, or that none are.", "categories shared;disclosed for a business purpose", "1.0", "", "", "", "disclose", "", "", "", "", "", ""],
        ["disclosure_purposes", "For which purposes the data are disclosed to others.", "purpose of sharing", "1.0", "", "", "", "disclose", "any_purpose", "", "", "", "", ""],
        ["sub_processors", "Which processors or sub-processors are engaged, or where a list of them is.", "subcontractors;vendor list", "1.0", "", "", "", "", "", "sub_processor", "", "", "", ""],
        ["recipient_obligations", "What recipients are bound to when they handle the data.", "vendor contracts;safeguards by recipients", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["onward_transfer", "Under which conditions data received under a framework are passed on to others.", "onward transfers", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["onward_transfer_liability", "Whether the publisher answers for what recipients do with data passed on under a framework.", "liability for onward transfers", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["business_transfers", "What happens to the data when the business is sold, merged or wound up.", "merger;change of ownership", "1.0", "", "", "", "", "", "transaction_party", "", "", "", ""],
        ["law_enforcement_disclosure", "Whether and when data are disclosed to authorities and courts.", "government access;legal requests", "1.0", "", "", "", "", "", "authority", "", "", "", ""],
        ["sale_of_data", "Whether personal data are sold, and which categories.", "selling personal information;data sales", "1.0", "", "", "", "sell", "", "", "", "", "", ""],
        ["sale_of_minors_data", "Whether data of people under 16 are sold or shared, and the opt-in for it.", "minors' opt-in;sale of children's data", "1.0", "", "", "children_data", "sell", "", "", "", "", "", ""],
        ["third_party_sites", "How far the policy covers sites and services of others that are linked or embedded.", "external links;third-party links", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["transfers", "Whether data go to other countries.", "international transfers;cross-border disclosure", "1.0", "", "", "", "transfer", "", "", "", "", "", ""],
        ["transfer_destinations", "To which countries or international organisations the data go.", "destination countries", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["transfer_mechanism", "On which decision, safeguard or exception the transfers rest.", "adequacy decision;standard contractual clauses;safeguards for transfers", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["transfer_safeguards_copy", "Where a copy of the safeguards for transfers can be had.", "copy of clauses", "1.0", "", "", "", "", "", "", "copy_of_safeguards", "", "", ""],
        ["data_location", "In which countries the data are stored or processed.", "data residency;server location", "1.0", "", "", "", "locate", "", "", "", "", "", ""],
        ["framework_adherence", "Whether the publisher adheres to a transfer framework's principles, such as Safe Harbor.", "safe harbor certification;privacy shield certification;dpf certification", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["framework_list", "Where the public list of a transfer framework's participants can be seen.", "list of participants;link to the privacy shield list", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["framework_authority", "Which authority enforces a transfer framework against the publisher.", "federal trade commission powers;investigatory and enforcement powers", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["retention_period", "How long data are kept, or the criteria for it.", "storage period;retention criteria", "1.0", "", "", "", "retain", "", "", "", "", "", ""],
        ["deletion_at_end", "What happens to the data when the retention or the relationship ends.", "disposal;account closure", "1.0", "", "", "", "erase", "", "", "", "", "", ""],
        ["processing_form", "In what form or manner the data are processed.", "form of processing", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["data_subject_rights", "Whether people have any rights over their data.", "your rights;privacy rights;consumer rights", "1.0", "", "", "", "", "", "", "be_informed;access;know_categories;know_disclosures;know_third_parties;disclosure_of_marketing_recipients;rectification;erasure;anonymisation;account_deletion;account_deactivation;content_removal;restriction;portability;recipients_informed;objection;opt_out_of_sale_or_sharing;opt_out_of_targeted_advertising;opt_out_of_profiling;limit_sensitive_use;no_solely_automated_decision;opt_out_of_automated_decisions;human_review;explanation_of_decision;withdraw_consent;breach_notice;written_breach_notice;complain_to_authority;independent_dispute_resolution;judicial_remedy;compensation;representation;use_authorized_agent;appeal;non_discrimination;copy_of_safeguards;refuse_to_provide;parental_review;post_mortem_instructions", "", "", ""],
        ["right_of_access", "Whether people can see or get a copy of the data held about them.", "subject access;specific pieces of information", "1.0", "", "", "", "", "", "", "access", "", "", ""],
        ["right_to_confirmation", "Whether people can learn that data about them are processed at all.", "confirmation of processing", "1.0", "", "", "", "", "", "", "confirmation", "", "", ""],
        ["right_to_know", "Whether people can learn the categories, sources, purposes and recipients of their data.", "right to know categories", "1.0", "", "", "", "", "", "", "know_categories;know_disclosures;know_third_parties", "", "", ""],
        ["rectification", "Whether people can have wrong data corrected.", "right to correct;right to update", "1.0", "", "", "", "", "", "", "rectification", "", "", ""],
        ["erasure", "Whether people can have their data deleted.", "right to delete;right to be forgotten", "1.0", "", "", "", "", "", "", "erasure", "", "", ""],
        ["restriction", "Whether people can have the processing of their data restricted or blocked.", "right to restrict;blocking", "1.0", "", "", "", "", "", "", "restriction", "", "", ""],
        ["anonymisation_on_request", "Whether people can have excessive or unlawfully held data made anonymous.", "right to anonymisation", "1.0", "", "", "", "", "", "", "anonymisation", "", "", ""],
        ["objection", "Whether people can object to processing, stated clearly and apart from other matters.", "right to object", "1.0", "", "", "", "", "", "", "objection", "", "", ""],
        ["portability", "Whether people can receive or move their data in a usable format.", "right to data portability", "1.0", "", "", "", "", "", "", "portability", "", "", ""],
        ["withdraw_consent", "Whether people can withdraw consent at any time.", "revoke consent", "1.0", "", "", "", "", "", "", "withdraw_consent", "", "", ""],
        ["complaint_to_authority", "Whether people can complain to a supervisory authority.", "right to lodge a complaint;regulator", "1.0", "", "", "", "", "", "", "complain_to_authority", "", "", ""],
        ["human_review", "Whether people can have an automated decision reviewed or contest it.", "human intervention;contest decision", "1.0", "", "", "", "", "", "", "human_review", "", "", ""],
        ["opt_out_of_sale", "Whether and how people can stop the sale of their data.", "do not sell", "1.0", "", "", "", "", "", "", "opt_out_of_sale_or_sharing", "", "", ""],
        ["opt_out_of_targeted_advertising", "Whether and how people can stop targeted advertising or the sharing of data for it.", "do not share;opt out of sharing", "1.0", "", "", "", "", "", "", "opt_out_of_targeted_advertising", "", "", ""],
        ["opt_out_of_profiling", "Whether and how people can stop profiling that leads to significant decisions.", "refuse profiling", "1.0", "", "", "", "", "", "", "opt_out_of_profiling", "", "", ""],
        ["limit_sensitive_use", "Whether and how people can limit the use of sensitive data.", "right to limit", "1.0", "", "", "", "", "", "", "limit_sensitive_use", "", "", ""],
        ["non_discrimination", "Whether people are protected against worse treatment for using their rights.", "no retaliation", "1.0", "", "", "", "", "", "", "non_discrimination", "", "", ""],
        ["financial_incentives", "Whether benefits are offered in return for data, and on what terms.", "loyalty programme;price difference", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["request_methods", "How people can make privacy requests.", "designated methods;how to exercise rights", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["authorized_agent", "How an agent can make requests for a person.", "agent requests", "1.0", "", "", "", "", "", "", "use_authorized_agent", "", "", ""],
        ["verification_of_requests", "How the identity of those who make requests is checked.", "identity verification", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["response_deadline", "Within what time requests are answered.", "response time", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["fee", "Whether requests cost something.", "charges;free of charge", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["appeal", "How people can appeal a refused request.", "appeal process", "1.0", "", "", "", "", "", "", "appeal", "", "", ""],
        ["review_process", "Whether there is a process by which people can review and change their data, and how it works.", "review and request changes", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["marketing_opt_out", "How people can stop marketing messages.", "unsubscribe", "1.0", "", "", "", "", "", "", "marketing_opt_out", "", "", ""],
        ["third_party_marketing_opt_out", "How people can stop disclosure of their data for others' direct marketing.", "opt out of disclosure for marketing", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["marketing_recipients_list", "How to get the list of companies that received data for their own direct marketing.", "shine the light request", "1.0", "", "", "", "", "", "", "disclosure_of_marketing_recipients", "", "", ""],
        ["minor_content_removal", "How minors can remove what they have posted.", "eraser button", "1.0", "", "", "", "", "", "", "minor_content_removal", "", "", ""],
        ["tracking", "Whether cookies or other tracking technologies are used.", "cookies;tracking technologies", "1.0", "", "", "", "track", "", "", "", "", "", ""],
        ["tracking_purposes", "What cookies and similar technology are used for.", "purposes of cookies;why cookies are set", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["cookie_consent", "Whether consent is asked for before cookies beyond the necessary ones are set.", "cookie banner;prior consent", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["cookie_lifetime", "How long cookies last.", "cookie duration;cookie expiry", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["cookie_third_party_access", "Whether third parties have access to cookies or set their own.", "third-party cookies", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["cookie_control", "How people can refuse or delete cookies.", "cookie settings;blocking cookies", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["third_party_tracking", "Whether other parties may track people over time and across sites.", "cross-site tracking", "1.0", "", "", "", "", "", "", "", "", "cross_site_tracking", ""],
        ["email_tracking", "Whether the opening of e-mails or clicks in them are recorded.", "tracking pixels in emails", "1.0", "", "", "", "", "", "", "", "", "email_tracking", ""],
        ["session_recording", "Whether a person's session on the site is recorded for replay.", "session replay", "1.0", "", "", "", "", "", "", "", "", "session_replay", ""],
        ["do_not_track", "How Do Not Track signals are answered.", "dnt", "1.0", "", "", "", "", "", "", "", "", "", "do_not_track"],
        ["global_privacy_control", "How opt-out preference signals such as the Global Privacy Control are answered.", "gpc;opt-out preference signals", "1.0", "", "", "", "", "", "", "", "", "", "global_privacy_control"],
        ["children", "Whether children's data are collected, or the service is meant for children.", "minors;kids", "1.0", "", "", "children_data", "", "", "", "", "", "", ""],
        ["childrens_age", "Which age marks a child or is needed to use the service or to consent.", "age limit;minimum age", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["parental_consent", "Whether and how a parent's consent is obtained.", "verifiable parental consent", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["parental_rights", "How parents can review and delete a child's data and refuse further collection.", "parental review", "1.0", "", "", "", "", "", "", "parental_review", "", "", ""],
        ["childrens_operators", "Which operators collect children's data, with contact details.", "names of operators", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["childrens_data_practices", "What is collected from children, how it is used, and to whom it is disclosed.", "children's information practices", "1.0", "", "", "children_data", "", "", "", "", "", "", ""],
        ["childrens_retention", "For how long and why children's data are kept, and when they are deleted.", "children's retention policy", "1.0", "", "", "children_data", "retain", "", "", "", "", "", ""],
        ["childrens_third_parties", "Which third parties receive children's data, and for what.", "disclosure of children's data", "1.0", "", "", "children_data", "disclose", "", "", "", "", "", ""],
        ["security_measures", "Which measures protect the data.", "safeguards;data security", "1.0", "", "", "", "protect", "", "", "", "", "", ""],
        ["encryption", "Whether data are encrypted.", "cryptography", "1.0", "", "", "", "", "", "", "", "encryption", "", ""],
        ["breach_notice", "Whether and how people are told of a breach.", "data breach notification", "1.0", "", "", "", "", "", "", "breach_notice", "", "", ""],
        ["governing_law", "Which law governs the policy.", "applicable law", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["dispute_resolution", "How and where disputes are settled.", "arbitration;venue;courts", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["independent_recourse", "Which independent body handles unresolved complaints.", "independent recourse mechanism;alternative dispute resolution", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["framework_arbitration", "Whether binding arbitration can be called for under a transfer framework.", "binding arbitration;arbitral panel", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["complaint_handling", "How the publisher itself handles complaints.", "internal complaints", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["policy_language", "In which language the policy prevails or is available.", "translations;prevailing language", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["accessibility", "How people with disabilities can read the policy.", "accessible format", "1.0", "", "", "", "", "", "", "", "", "", ""],
        ["request_metrics", "How many privacy requests were received, met and refused.", "metrics;request statistics", "1.0", "", "", "", "", "", "", "", "", "", ""],
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
    further: &["dpv"],
    cells: texts![
        ["person", "Any natural person.", "individual;natural person", "1.0", "", "", "exact dpv:DataSubject"],
        ["user", "Somebody who uses the product or service.", "service user;end user", "1.0", "", "", "exact dpv:User"],
        ["registered_user", "Somebody with an account.", "account holder;member", "1.0", "", "", "broad dpv:User"],
        ["end_user_of_customer", "Somebody who uses what a business customer offers with the help of the service.", "customer's users;your end users", "1.0", "", "", "broad dpv:User"],
        ["visitor", "Somebody who visits the site.", "website visitor;guest", "1.0", "", "", "exact dpv:Visitor"],
        ["premises_visitor", "Somebody who visits premises.", "office visitor", "1.0", "", "", "broad dpv:Visitor"],
        ["customer", "Somebody who buys or has bought, or on whose order somebody else does.", "client;buyer", "1.0", "", "", "exact dpv:Customer"],
        ["customer_contact", "Somebody through whom a business customer is reached.", "contact person;administrator", "1.0", "", "", ""],
        ["consumer", "Somebody who acts for private purposes, or is protected as a consumer by law.", "california consumer", "1.0", "", "", "exact dpv:Consumer"],
        ["subscriber", "Somebody who has subscribed to a service or mailing.", "newsletter recipient", "1.0", "", "", "exact dpv:Subscriber"],
        ["prospect", "Somebody who may become a customer.", "lead;potential customer", "1.0", "", "", ""],
        ["participant", "Somebody who takes part in an event, contest, survey or study.", "attendee;respondent", "1.0", "", "", "exact dpv:Participant"],
        ["contributor", "Somebody who posts or contributes content.", "author;commenter", "1.0", "", "", ""],
        ["business_partner_contact", "Somebody through whom a supplier or partner is reached.", "vendor contact;reseller contact", "1.0", "", "", ""],
        ["investor", "Somebody who holds or may buy shares of the publisher.", "shareholder", "1.0", "", "", ""],
        ["job_applicant", "Somebody who applies for a job.", "candidate", "1.0", "", "", "exact dpv:JobApplicant"],
        ["worker", "Somebody who works for the publisher in whatever form.", "workforce;staff member", "1.0", "", "", ""],
        ["employee", "Somebody employed by the publisher.", "staff", "1.0", "", "", "exact dpv:Employee"],
        ["contract_worker", "Somebody who works for the publisher without being employed.", "freelancer;temporary worker", "1.0", "", "", ""],
        ["former_employee", "Somebody who used to be employed by the publisher.", "ex-employee", "1.0", "", "", ""],
        ["student", "Somebody who is taught.", "pupil;learner", "1.0", "", "", "exact dpv:Student"],
        ["patient", "Somebody under medical care.", "health care recipient", "1.0", "", "", "exact dpv:Patient"],
        ["minor", "Somebody under the age of majority.", "under 18;teenager", "1.0", "", "", ""],
        ["child", "Somebody below the age up to which the text or the law speaks of a child.", "under 13;under 16;kid", "1.0", "", "", "exact dpv:Child"],
        ["parent_or_guardian", "A parent or legal guardian.", "parent;legal guardian", "1.0", "", "", "narrow dpv:ParentOfDataSubject;narrow dpv:GuardianOfDataSubject"],
        ["family_member", "A relative or member of the household.", "household member;dependant", "1.0", "", "", ""],
        ["other_contact", "Somebody whose data another person gives, such as a friend or a referee.", "address book contact;referred friend;reference", "1.0", "", "", ""],
        ["authorized_agent", "Somebody who acts for another in privacy matters.", "agent", "1.0", "", "", ""],
        ["recipient_of_message", "Somebody to whom a user sends something through the service.", "addressee", "1.0", "", "", ""],
        ["bystander", "Somebody whose data are taken in by the way, as by a camera.", "passer-by", "1.0", "", "", ""],
        ["public_figure", "Somebody known to the public.", "public officials", "1.0", "", "", ""],
        ["resident", "Somebody who lives in the place named.", "inhabitant;california resident", "1.0", "", "", ""],
        ["citizen", "Somebody who is a citizen of the place named.", "national;eu citizen", "1.0", "", "", "exact dpv:Citizen"],
        ["person_located_in", "Somebody who is in the place named, whatever their residence or citizenship.", "visiting from;individuals in the eu", "1.0", "", "", ""],
        ["deceased_person", "Somebody who has died.", "the deceased", "1.0", "", "", ""],
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
    further: &[],
    cells: texts![
        ["gdpr", "General Data Protection Regulation of the European Union, (EU) 2016/679, in application since 2018-05-25.", "general data protection regulation;dsgvo;rgpd", "1.0", "", ""],
        ["dir_95_46", "Data Protection Directive 95/46/EC of the European Union, replaced by the GDPR on 2018-05-25.", "data protection directive;directive 95/46/ec;eu directive", "1.0", "", ""],
        ["eprivacy", "The ePrivacy Directive 2002/58/EC of the European Union, on cookies and electronic communications.", "cookie law;cookie directive;directive 2002/58/ec", "1.0", "", ""],
        ["eu_dsa", "Digital Services Act of the European Union, (EU) 2022/2065.", "digital services act", "1.0", "", ""],
        ["eu_ai_act", "Artificial Intelligence Act of the European Union, (EU) 2024/1689.", "ai act;artificial intelligence act", "1.0", "", ""],
        ["de_bdsg", "Federal Data Protection Act of Germany.", "bundesdatenschutzgesetz;bdsg", "1.0", "", ""],
        ["de_tdddg", "German act on data protection in telecommunications and digital services, until 2024 named TTDSG.", "ttdsg;telemedia data protection act", "1.0", "", ""],
        ["fr_loi_informatique", "French act no. 78-17 on information technology, data files and civil liberties.", "loi informatique et libertés;french data protection act", "1.0", "", ""],
        ["uk_gdpr", "The GDPR as retained in the law of the United Kingdom since 2021.", "united kingdom gdpr", "1.0", "", ""],
        ["uk_dpa_2018", "Data Protection Act 2018 of the United Kingdom.", "data protection act 2018", "1.0", "", ""],
        ["uk_dpa_1998", "Data Protection Act 1998 of the United Kingdom, replaced in 2018.", "data protection act 1998", "1.0", "", ""],
        ["uk_pecr", "Privacy and Electronic Communications Regulations 2003 of the United Kingdom.", "pecr", "1.0", "", ""],
        ["swiss_fadp", "Federal Act on Data Protection of Switzerland as revised, in force since 2023-09-01.", "revdsg;nfadp;new federal act on data protection", "1.0", "", ""],
        ["swiss_dpa_1992", "Federal Act on Data Protection of Switzerland of 1992, replaced on 2023-09-01.", "swiss data protection act of 1992;old fadp", "1.0", "", ""],
        ["us_state_privacy_laws", "The comprehensive consumer privacy laws of US states, named as a group.", "us state laws;state privacy laws", "1.0", "", ""],
        ["ccpa", "California Consumer Privacy Act, in force since 2020 and amended by the CPRA from 2023.", "california consumer privacy act", "1.0", "", ""],
        ["cpra", "California Privacy Rights Act, the 2020 amendment of the CCPA that applies from 2023.", "california privacy rights act;proposition 24", "1.0", "", ""],
        ["vcdpa", "Virginia Consumer Data Protection Act, in force since 2023.", "virginia consumer data protection act", "1.0", "", ""],
        ["colorado_pa", "Colorado Privacy Act, in force since 2023.", "colorado privacy act", "1.0", "", ""],
        ["ctdpa", "Connecticut Data Privacy Act, in force since 2023.", "connecticut data privacy act", "1.0", "", ""],
        ["ucpa", "Utah Consumer Privacy Act, in force since the end of 2023.", "utah consumer privacy act", "1.0", "", ""],
        ["tdpsa", "Texas Data Privacy and Security Act, in force since 2024.", "texas data privacy and security act", "1.0", "", ""],
        ["oregon_cpa", "Oregon Consumer Privacy Act, in force since 2024.", "oregon consumer privacy act;ocpa", "1.0", "", ""],
        ["montana_cdpa", "Montana Consumer Data Privacy Act, in force since 2024.", "montana consumer data privacy act;mcdpa", "1.0", "", ""],
        ["florida_dbr", "Florida Digital Bill of Rights, in force since 2024.", "florida digital bill of rights;fdbr", "1.0", "", ""],
        ["delaware_pdpa", "Delaware Personal Data Privacy Act, in force since 2025.", "delaware personal data privacy act;dpdpa delaware", "1.0", "", ""],
        ["iowa_cdpa", "Iowa Consumer Data Protection Act, in force since 2025.", "iowa consumer data protection act;icdpa", "1.0", "", ""],
        ["nebraska_dpa", "Nebraska Data Privacy Act, in force since 2025.", "nebraska data privacy act;ndpa", "1.0", "", ""],
        ["new_hampshire_pa", "New Hampshire's consumer privacy statute, RSA 507-H, in force since 2025.", "new hampshire privacy act;nhpa", "1.0", "", ""],
        ["new_jersey_dpa", "New Jersey Data Privacy Act, in force since 2025.", "new jersey data privacy act;njdpa", "1.0", "", ""],
        ["tennessee_ipa", "Tennessee Information Protection Act, in force since July 2025.", "tennessee information protection act;tipa", "1.0", "", ""],
        ["minnesota_cdpa", "Minnesota Consumer Data Privacy Act, in force since July 2025.", "minnesota consumer data privacy act", "1.0", "", ""],
        ["maryland_odpa", "Maryland Online Data Privacy Act, in force since October 2025.", "maryland online data privacy act;modpa", "1.0", "", ""],
        ["indiana_cdpa", "Indiana Consumer Data Protection Act, in force since 2026.", "indiana consumer data protection act", "1.0", "", ""],
        ["kentucky_cdpa", "Kentucky Consumer Data Protection Act, in force since 2026.", "kentucky consumer data protection act;kcdpa", "1.0", "", ""],
        ["rhode_island_dtppa", "Rhode Island Data Transparency and Privacy Protection Act, in force since 2026.", "rhode island data transparency and privacy protection act", "1.0", "", ""],
        ["caloppa", "California Online Privacy Protection Act, which requires sites to post a privacy policy.", "california online privacy protection act;cal. bus. & prof. 22575", "1.0", "", ""],
        ["shine_the_light", "California's law on disclosure for others' direct marketing, Civil Code section 1798.83.", "california civil code 1798.83;shine the light law", "1.0", "", ""],
        ["ca_minors_eraser", "California's law that lets minors remove their posts, Business and Professions Code section 22581.", "online eraser law;privacy rights for california minors", "1.0", "", ""],
        ["nevada_sb220", "Nevada's online privacy law with an opt-out of sale, NRS 603A.", "nrs 603a;nevada privacy law", "1.0", "", ""],
        ["washington_mhmda", "Washington's My Health My Data Act on consumer health data.", "my health my data act", "1.0", "", ""],
        ["illinois_bipa", "Illinois Biometric Information Privacy Act.", "biometric information privacy act;bipa", "1.0", "", ""],
        ["coppa", "Children's Online Privacy Protection Act of the United States, for children under 13.", "children's online privacy protection act", "1.0", "", ""],
        ["can_spam", "United States act on commercial e-mail, CAN-SPAM.", "can-spam act", "1.0", "", ""],
        ["tcpa", "Telephone Consumer Protection Act of the United States.", "telephone consumer protection act", "1.0", "", ""],
        ["ftc_act", "Federal Trade Commission Act of the United States, against unfair and deceptive practices.", "federal trade commission act", "1.0", "", ""],
        ["hipaa", "Health Insurance Portability and Accountability Act of the United States.", "health insurance portability and accountability act", "1.0", "", ""],
        ["glba", "Gramm-Leach-Bliley Act of the United States, on financial privacy.", "gramm-leach-bliley act", "1.0", "", ""],
        ["fcra", "Fair Credit Reporting Act of the United States.", "fair credit reporting act", "1.0", "", ""],
        ["ferpa", "Family Educational Rights and Privacy Act of the United States.", "family educational rights and privacy act", "1.0", "", ""],
        ["vppa", "Video Privacy Protection Act of the United States.", "video privacy protection act", "1.0", "", ""],
        ["us_patriot_act", "USA PATRIOT Act of the United States, named in texts on access by authorities.", "usa patriot act", "1.0", "", ""],
        ["pipeda", "Personal Information Protection and Electronic Documents Act of Canada.", "personal information protection and electronic documents act", "1.0", "", ""],
        ["casl", "Canada's anti-spam law.", "canadian anti-spam legislation", "1.0", "", ""],
        ["quebec_law_25", "Quebec's act on personal information in the private sector as amended by Law 25.", "law 25;bill 64;loi 25", "1.0", "", ""],
        ["lgpd", "General Personal Data Protection Law of Brazil, in force since 2020.", "lei geral de proteção de dados", "1.0", "", ""],
        ["mexico_lfpdppp", "Federal law of Mexico on personal data held by private parties.", "lfpdppp;mexican privacy law", "1.0", "", ""],
        ["argentina_pdpa", "Personal Data Protection Act of Argentina, law 25,326.", "ley 25.326", "1.0", "", ""],
        ["appi", "Act on the Protection of Personal Information of Japan.", "act on the protection of personal information", "1.0", "", ""],
        ["korea_pipa", "Personal Information Protection Act of the Republic of Korea.", "personal information protection act", "1.0", "", ""],
        ["pipl", "Personal Information Protection Law of the People's Republic of China, in force since 2021.", "personal information protection law", "1.0", "", ""],
        ["pdpo_hk", "Personal Data (Privacy) Ordinance of Hong Kong.", "personal data (privacy) ordinance", "1.0", "", ""],
        ["pdpa_sg", "Personal Data Protection Act of Singapore.", "personal data protection act of singapore", "1.0", "", ""],
        ["pdpa_th", "Personal Data Protection Act of Thailand.", "personal data protection act of thailand", "1.0", "", ""],
        ["pdpa_my", "Personal Data Protection Act of Malaysia.", "personal data protection act of malaysia", "1.0", "", ""],
        ["dpa_ph", "Data Privacy Act of 2012 of the Philippines.", "data privacy act of 2012", "1.0", "", ""],
        ["dpdpa_in", "Digital Personal Data Protection Act of India, 2023.", "digital personal data protection act", "1.0", "", ""],
        ["it_act_in", "Information Technology Act of India with its privacy rules of 2011.", "spdi rules;information technology act 2000", "1.0", "", ""],
        ["privacy_act_au", "Privacy Act 1988 of Australia with the Australian Privacy Principles.", "australian privacy principles;privacy act 1988", "1.0", "", ""],
        ["privacy_act_nz", "Privacy Act of New Zealand.", "privacy act 2020;new zealand privacy act", "1.0", "", ""],
        ["israel_ppl", "Protection of Privacy Law of Israel, 1981.", "protection of privacy law", "1.0", "", ""],
        ["kvkk", "Personal Data Protection Law of Türkiye, no. 6698.", "turkish data protection law;law no. 6698", "1.0", "", ""],
        ["popia", "Protection of Personal Information Act of South Africa.", "protection of personal information act;popi act", "1.0", "", ""],
        ["uae_pdpl", "Federal personal data protection law of the United Arab Emirates, 2021.", "uae data protection law", "1.0", "", ""],
        ["ksa_pdpl", "Personal Data Protection Law of Saudi Arabia.", "saudi data protection law", "1.0", "", ""],
        ["eu_us_safe_harbor", "The Safe Harbor framework between the EU and the United States, invalid since 2015-10-06.", "us-eu safe harbor framework;safe harbour", "1.0", "", ""],
        ["swiss_us_safe_harbor", "The Safe Harbor framework between Switzerland and the United States.", "us-swiss safe harbor framework", "1.0", "", ""],
        ["eu_us_privacy_shield", "The Privacy Shield framework between the EU and the United States, invalid since 2020-07-16.", "privacy shield", "1.0", "", ""],
        ["swiss_us_privacy_shield", "The Privacy Shield framework between Switzerland and the United States.", "swiss privacy shield", "1.0", "", ""],
        ["eu_us_dpf", "The Data Privacy Framework between the EU and the United States, since 2023.", "eu-u.s. data privacy framework;dpf", "1.0", "", ""],
        ["uk_extension_dpf", "The extension of the EU-US Data Privacy Framework to the United Kingdom.", "uk-us data bridge;uk extension to the eu-u.s. dpf", "1.0", "", ""],
        ["swiss_us_dpf", "The Data Privacy Framework between Switzerland and the United States.", "swiss-u.s. data privacy framework", "1.0", "", ""],
        ["apec_cbpr", "The Cross-Border Privacy Rules of Asia-Pacific Economic Cooperation.", "cross-border privacy rules", "1.0", "", ""],
        ["global_cbpr", "The Global Cross-Border Privacy Rules, the successor of the APEC system.", "global cbpr forum", "1.0", "", ""],
        ["apec_prp", "The APEC recognition scheme for processors.", "privacy recognition for processors", "1.0", "", ""],
        ["oecd_guidelines", "The OECD Guidelines on the protection of privacy.", "oecd privacy guidelines", "1.0", "", ""],
        ["convention_108", "Convention 108 of the Council of Europe on personal data.", "council of europe convention 108", "1.0", "", ""],
        ["pci_dss", "The security standard of the payment card industry.", "payment card industry data security standard", "1.0", "", ""],
        ["iso_27001", "The standard ISO/IEC 27001 on information security management.", "iso/iec 27001", "1.0", "", ""],
        ["iso_27018", "The standard ISO/IEC 27018 on personal data in public clouds.", "iso/iec 27018", "1.0", "", ""],
        ["iso_27701", "The standard ISO/IEC 27701 on privacy information management.", "iso/iec 27701", "1.0", "", ""],
        ["soc_2", "The audit framework SOC 2 for service organisations.", "service organization control 2", "1.0", "", ""],
        ["daa_principles", "The self-regulatory principles of the Digital Advertising Alliance.", "digital advertising alliance;adchoices", "1.0", "", ""],
        ["nai_code", "The code of conduct of the Network Advertising Initiative.", "network advertising initiative", "1.0", "", ""],
        ["iab_tcf", "The Transparency and Consent Framework of IAB Europe.", "transparency and consent framework", "1.0", "", ""],
        ["trust_seal", "A privacy seal or trust mark programme that the text names, such as TRUSTe.", "truste;bbbonline;privacy seal", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["contract", "The other document is a contract between the publisher and the person or the customer.", "agreement;customer agreement;master agreement", "1.0", "", ""],
        ["terms_of_use", "The other document holds the terms on which the site or service is used.", "terms of service;terms and conditions;user agreement", "1.0", "", ""],
        ["data_processing_agreement", "The other document governs the processing of data on a customer's behalf.", "dpa;data processing addendum", "1.0", "", ""],
        ["end_user_license", "The other document licenses the software to its user.", "eula;software licence", "1.0", "", ""],
        ["incorporated_into", "This policy is incorporated by reference into the other document.", "incorporated by reference into", "1.0", "", ""],
        ["incorporates", "This policy incorporates the other document by reference.", "incorporates by reference", "1.0", "", ""],
        ["part_of", "This policy is called a part of the other document.", "integral part of;forms part of", "1.0", "", ""],
        ["defines_terms", "The other document defines words that this policy uses.", "definitions elsewhere", "1.0", "", ""],
        ["supplemental_notice", "The other document adds to this policy for certain products, people or places.", "additional notice;ancillary privacy notice", "1.0", "", ""],
        ["regional_notice", "The other document adds to this policy for people of certain places.", "california notice;gdpr notice", "1.0", "", ""],
        ["product_notice", "The other document adds to this policy for a certain product or service.", "service-specific notice", "1.0", "", ""],
        ["childrens_notice", "The other document adds to this policy for children or their parents.", "children's privacy policy", "1.0", "", ""],
        ["applicant_notice", "The other document adds to this policy for people who apply for or hold a job.", "recruitment privacy notice;employee notice", "1.0", "", ""],
        ["notice_at_collection", "The other document is shown where data are collected and states the essentials.", "ccpa notice at collection;just-in-time notice", "1.0", "", ""],
        ["cookie_policy", "The other document describes cookies and similar technologies.", "cookie notice;cookie list", "1.0", "", ""],
        ["previous_version", "The other document is an earlier version of this policy.", "archived version;prior policy", "1.0", "", ""],
        ["later_version", "The other document is a later version of this policy.", "new version;replaced by", "1.0", "", ""],
        ["summary", "The other document sums this policy up.", "short notice;highlights", "1.0", "", ""],
        ["translation", "The other document is a translation of this policy.", "other language version", "1.0", "", ""],
        ["original_language_version", "The other document is the original of which this policy is a translation.", "original version", "1.0", "", ""],
        ["group_policy", "The other document is a policy of the whole corporate group or of a parent company.", "corporate privacy policy", "1.0", "", ""],
        ["third_party_policy", "The other document is the policy or terms of somebody else.", "partner's privacy policy;provider's policy", "1.0", "", ""],
        ["sub_processor_list", "The other document lists processors or sub-processors.", "subprocessor list;vendor list", "1.0", "", ""],
        ["framework_page", "The other document describes a transfer framework or shows a certification under it.", "safe harbor list;certification page", "1.0", "", ""],
        ["complaint_form", "The other document is a form or page for complaints to an independent body or authority.", "complaint page", "1.0", "", ""],
        ["request_form", "The other document is a form or page for privacy requests or opt-outs.", "opt-out page;preference centre", "1.0", "", ""],
        ["law_text", "The other document is a law, a standard or official guidance.", "statute;regulation", "1.0", "", ""],
        ["security_page", "The other document describes security measures.", "security white paper;trust centre", "1.0", "", ""],
        ["acceptable_use_policy", "The other document sets rules for the use of the service.", "community guidelines", "1.0", "", ""],
        ["transparency_report", "The other document reports on requests or on how data are handled.", "government request report", "1.0", "", ""],
        ["explanatory_page", "The other document explains something that this policy mentions.", "help page;faq;learn more", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["cookie", "A small file that a site stores in the browser and reads again; how long it lasts is told apart by its lifetime.", "http cookie;browser cookie", "1.0", "", ""],
        ["local_storage", "Data stored in the browser or app by other means than cookies.", "html5 storage;web storage;indexeddb;browser cache", "1.0", "", ""],
        ["flash_cookie", "A local shared object stored by the Flash plug-in.", "local shared object;lso", "1.0", "", ""],
        ["web_beacon", "An invisible object in a page or e-mail that reports when it is loaded.", "clear gif;web bug;tracking beacon", "1.0", "", ""],
        ["pixel", "A one-pixel image, or a snippet called a pixel, that reports a visit or an action.", "pixel tag;tracking pixel;1x1 gif", "1.0", "", ""],
        ["script_or_tag", "A script or tag in the page that gathers and sends data.", "javascript tag;tag manager;analytics script", "1.0", "", ""],
        ["session_replay", "A script that records clicks, movements and input so that a visit can be replayed.", "session recording;heat map", "1.0", "", ""],
        ["sdk", "Code of another company built into an app that gathers and sends data.", "software development kit;mobile sdk", "1.0", "", ""],
        ["server_log", "A record that the server writes for each request.", "log file;web server log;access log", "1.0", "", ""],
        ["browser_sent", "Information that the browser or device sends by itself with each request.", "http headers;sent by your browser", "1.0", "", ""],
        ["link_tracking", "Links made so that it is recorded whether they are followed.", "click tracking;redirect link;tracked links", "1.0", "", ""],
        ["email_tracking", "Recording whether an e-mail is opened or its links are followed.", "open tracking", "1.0", "", ""],
        ["widget", "A tool embedded in a page, of the publisher or of others, that records activity there.", "embedded tool;plug-in", "1.0", "", ""],
        ["social_plugin", "A button or feed of a social network embedded in a page.", "like button;share button", "1.0", "", ""],
        ["embedded_content", "Media or pages of another company shown within the page, which may gather data.", "iframe;embedded video;map", "1.0", "", ""],
        ["device_identifier", "An identifier of a device or app that is read to recognise it.", "advertising id;idfa;gaid", "1.0", "", ""],
        ["fingerprinting", "Recognising a device by its traits without storing anything on it.", "browser fingerprint;device fingerprinting", "1.0", "", ""],
        ["cross_device_linking", "Linking devices or browsers that are used by the same person.", "cross-device tracking", "1.0", "", ""],
        ["cross_site_tracking", "Following a person across sites of different companies, by whatever technology.", "third-party tracking;tracking across websites", "1.0", "", ""],
        ["location_tracking", "Recording the position of a device, as by satellite, network or address.", "gps;geolocation", "1.0", "", ""],
        ["proximity_beacon", "A radio device that notices phones nearby.", "bluetooth beacon;ibeacon;wi-fi tracking", "1.0", "", ""],
        ["telemetry", "Usage and diagnostic data that installed software sends to its maker.", "phone home;diagnostic data;usage statistics", "1.0", "", ""],
        ["similar_technology", "Technology named only as similar or related to cookies.", "related technologies;other tracking technologies", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["strictly_necessary", "Needed for the service that the person asked for to work at all.", "essential;required", "1.0", "", ""],
        ["security", "Needed to keep the service and its users safe, as against fraud or attack.", "fraud detection", "1.0", "", ""],
        ["functional", "Enables features of the service that the person may use.", "functionality;features", "1.0", "", ""],
        ["preferences", "Remembers choices such as language, login name or layout.", "personalisation;remember me", "1.0", "", ""],
        ["analytics", "Measures how the site or service is used.", "statistics;measurement;web analytics", "1.0", "", ""],
        ["performance", "Measures how fast and reliably pages work.", "performance monitoring", "1.0", "", ""],
        ["advertising", "Serves to choose, show or measure advertisements.", "marketing;targeting;retargeting", "1.0", "", ""],
        ["social_media", "Connects the site with social networks.", "social sharing", "1.0", "", ""],
        ["unclassified", "The text says that these have no class yet.", "uncategorised", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["contract", "The recipient is bound by a contract with the publisher.", "contractual obligations;written agreement", "1.0", "", ""],
        ["act_on_behalf", "The recipient acts for the publisher and in its place.", "on our behalf;as our agent", "1.0", "", ""],
        ["use_only_for_task", "The recipient may use the data only for the task it was given.", "only to perform these tasks;limited use", "1.0", "", ""],
        ["only_on_instructions", "The recipient may process the data only on documented instructions.", "upon our instructions", "1.0", "", ""],
        ["no_own_marketing", "The recipient may not use the data for its own promotion.", "no promotional use", "1.0", "", ""],
        ["follow_this_policy", "The recipient must comply with this policy.", "obligated to comply with this policy", "1.0", "", ""],
        ["follow_policy_at_collection", "The recipient must keep to the policy that was in effect when the data were collected.", "policy in effect at collection", "1.0", "", ""],
        ["own_terms", "What the recipient does is governed by its own terms and privacy policy.", "their own privacy policy;governed by their own terms", "1.0", "", ""],
        ["same_protection", "The recipient must give the data at least the same protection.", "equivalent protection;same level of protection", "1.0", "", ""],
        ["follow_framework", "The recipient adheres to the principles of a transfer framework or is bound to equal protection.", "safe harbor onward transfer;privacy shield principles", "1.0", "", ""],
        ["confidentiality", "The recipient must keep the data secret.", "non-disclosure;confidentiality agreement", "1.0", "", ""],
        ["no_further_disclosure", "The recipient may not pass the data on.", "no onward disclosure;may not share further", "1.0", "", ""],
        ["no_sale", "The recipient may not sell the data or share them for advertising.", "prohibited from selling", "1.0", "", ""],
        ["no_combining", "The recipient may not combine the data with data from other sources.", "no merging of data", "1.0", "", ""],
        ["no_reidentification", "The recipient may not try to identify people from the data.", "no re-identification", "1.0", "", ""],
        ["security_measures", "The recipient must protect the data by suitable measures.", "appropriate safeguards;adequate security", "1.0", "", ""],
        ["comply_with_law", "The recipient must comply with the law that applies.", "applicable data protection law", "1.0", "", ""],
        ["bind_sub_processors", "The recipient must put the same duties on those whom it engages in turn.", "flow-down;subprocessor obligations", "1.0", "", ""],
        ["breach_report", "The recipient must report breaches to the publisher.", "incident notice to us", "1.0", "", ""],
        ["audit", "The recipient must let the publisher examine how it handles the data.", "inspection;right to audit", "1.0", "", ""],
        ["delete_after_task", "The recipient must delete or return the data when the task is done.", "return or destroy", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["contact", "Any way of contacting the publisher, none named.", "contact us;let us know;notify us", "1.0", "", ""],
        ["email", "By writing an e-mail.", "electronic mail;send an email", "1.0", "", ""],
        ["phone", "By calling on the telephone.", "call;telephone;toll-free number", "1.0", "", ""],
        ["fax", "By sending a fax.", "telefax", "1.0", "", ""],
        ["postal_mail", "By sending a letter.", "post;in writing;mail", "1.0", "", ""],
        ["web_form", "By a form on a website.", "online form;request form;webform", "1.0", "", ""],
        ["chat", "By a chat with the publisher's staff or bot.", "live chat", "1.0", "", ""],
        ["in_person", "By coming in person.", "at our premises", "1.0", "", ""],
        ["reply", "By answering a message received.", "reply to the email;text stop", "1.0", "", ""],
        ["account_settings", "In the settings or pages of the person's account.", "profile page;dashboard;log in to your account", "1.0", "", ""],
        ["in_product", "With a function of the product itself.", "product feature;self-service;api", "1.0", "", ""],
        ["preference_centre", "On a page where message or privacy preferences are set.", "preference center;privacy dashboard", "1.0", "", ""],
        ["unsubscribe_instructions", "By following the instructions in the message.", "opt-out instructions", "1.0", "", ""],
        ["unsubscribe_link", "By a link in the message.", "opt-out link in emails", "1.0", "", ""],
        ["opt_out_link", "By a link on the site for refusing a use, such as one on sale.", "do not sell link;your privacy choices link", "1.0", "", ""],
        ["industry_opt_out", "On an opt-out page of an industry body.", "adchoices;nai opt-out;youronlinechoices", "1.0", "", ""],
        ["third_party_page", "On a page of the other company concerned.", "partner's website;google ads settings", "1.0", "", ""],
        ["opt_out_tool", "By installing a tool or storing an opt-out cookie.", "browser add-on;opt-out cookie", "1.0", "", ""],
        ["cookie_banner", "In the banner or tool with which the site asks about cookies.", "consent management platform;cookie settings", "1.0", "", ""],
        ["checkbox", "By ticking or clearing a box.", "tick box;opt-in box", "1.0", "", ""],
        ["browser_settings", "In the settings of the browser.", "browser options;browser preferences", "1.0", "", ""],
        ["device_settings", "In the settings of the device or its operating system.", "phone settings;ad tracking limit;app permissions", "1.0", "", ""],
        ["uninstall", "By removing the software or app.", "deinstall", "1.0", "", ""],
        ["user_preference_signal", "By a signal that browser or device sends with each request.", "global privacy control;do not track", "1.0", "", ""],
        ["authorized_agent", "By an agent who acts for the person.", "agent;representative", "1.0", "", ""],
        ["guardian", "By a parent or guardian who acts for the person.", "parent", "1.0", "", ""],
        ["refrain", "By not giving the data or not using the service.", "stop using the service;do not provide", "1.0", "", ""],
        ["administrator", "By way of the organisation whose account it is.", "your employer;account owner", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["service_unavailable", "The service cannot be used or provided at all.", "cannot use the service;no access", "1.0", "", ""],
        ["some_features_unavailable", "Parts or functions of the service cannot be used.", "limited functionality;not all portions", "1.0", "", ""],
        ["service_degraded", "The service may not work properly.", "may not function correctly;worse experience", "1.0", "", ""],
        ["no_registration", "An account cannot be opened.", "cannot register;no account", "1.0", "", ""],
        ["no_transactions", "Purchases or other transactions cannot be made.", "cannot order;no purchase", "1.0", "", ""],
        ["no_response", "Questions or requests cannot be answered.", "cannot respond", "1.0", "", ""],
        ["account_deactivated", "The account is made inactive.", "account disabled;account suspended", "1.0", "", ""],
        ["account_terminated", "The account is closed for good.", "account closed;account deleted", "1.0", "", ""],
        ["data_lost", "Data or content of the person are lost or can no longer be reached.", "content removed", "1.0", "", ""],
        ["less_relevant_ads", "Advertisements are shown all the same but fit the person less.", "generic ads;ads not tailored", "1.0", "", ""],
        ["less_personalisation", "Content or offers are no longer fitted to the person.", "less tailored content", "1.0", "", ""],
        ["service_messages_continue", "Messages about the service or account still arrive.", "transactional emails continue;non-promotional messages", "1.0", "", ""],
        ["earlier_processing_unaffected", "What was done before stays lawful or cannot be undone.", "not retroactive;lawfulness before withdrawal", "1.0", "", ""],
        ["applies_per_device", "The choice works only for the browser or device where it was made.", "repeat on each device;clearing cookies resets", "1.0", "", ""],
        ["benefit_lost", "A discount, reward or benefit is lost.", "loyalty benefits lost;price difference", "1.0", "", ""],
        ["contract_not_concluded", "A contract cannot be made or carried out.", "cannot perform the contract", "1.0", "", ""],
        ["written_notice_instead", "Notices arrive in writing instead of electronically.", "paper notices", "1.0", "", ""],
        ["no_consequence", "The text says that nothing follows.", "without detriment;no disadvantage", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["website_notice", "A notice placed on the website or the service, apart from the policy itself.", "notice on the site;banner;prominent notice", "1.0", "", ""],
        ["home_page_notice", "A notice placed on the home page.", "front page notice", "1.0", "", ""],
        ["policy_page_posting", "The changed policy is posted where the policy stands.", "post on this page;posting of revised policy", "1.0", "", ""],
        ["notice_in_policy", "A notice of the change is placed in the policy itself.", "notice in this policy;change log", "1.0", "", ""],
        ["date_change", "The date on the policy is changed.", "revised date;last updated date", "1.0", "", ""],
        ["email", "By e-mail to the people concerned.", "email notice", "1.0", "", ""],
        ["on_request_email", "By e-mail to those who have asked for it.", "email on request;subscribe to changes", "1.0", "", ""],
        ["in_product", "By a notice shown within the product or app.", "in-app notice;pop-up", "1.0", "", ""],
        ["account_message", "By a message in the person's account.", "inbox message;dashboard notice", "1.0", "", ""],
        ["push", "By a push notification on a device.", "push notification", "1.0", "", ""],
        ["sms", "By text message.", "text message", "1.0", "", ""],
        ["postal", "By letter to the people concerned.", "mail;written notice", "1.0", "", ""],
        ["phone", "By telephone to the people concerned.", "call", "1.0", "", ""],
        ["press", "By public announcement, as in the press or on social media.", "public notice;blog post", "1.0", "", ""],
        ["as_law_requires", "In whatever way the law demands.", "as required by law", "1.0", "", ""],
        ["unspecified_notice", "Notice is given in a way that the text does not name.", "provide notice;we will notify you", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["any", "Every change of the policy.", "any change;amendments", "1.0", "", ""],
        ["minor", "A change that the text calls small or not material.", "non-material;editorial", "1.0", "", ""],
        ["material", "A change that the text calls material, significant or substantial.", "significant change;substantial change", "1.0", "", ""],
        ["materially_less_restrictive", "A change that lets the publisher do materially more with data, or protects people materially less.", "less protective change;reduces your rights", "1.0", "", ""],
        ["new_use", "A use that was not disclosed before.", "new purpose;uses not previously disclosed", "1.0", "", ""],
        ["new_recipients", "A disclosure to kinds of recipients that were not named before.", "new sharing", "1.0", "", ""],
        ["new_data", "Collection of kinds of data that were not named before.", "additional data", "1.0", "", ""],
        ["law_change", "A change that follows a change of law.", "legal developments;regulatory change", "1.0", "", ""],
        ["controller_change", "A change of the company that is responsible for the data.", "new owner", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["immediately", "At once when the change is made, whether or not it has been posted.", "without delay", "1.0", "", ""],
        ["on_posting", "When the changed policy is posted.", "when posted;upon publication", "1.0", "", ""],
        ["on_notice", "When notice of the change is given.", "upon notification", "1.0", "", ""],
        ["after_notice_period", "When the notice period has passed.", "after 30 days", "1.0", "", ""],
        ["on_stated_date", "On the date that the changed policy states.", "effective date", "1.0", "", ""],
        ["on_acceptance", "When the person accepts the change.", "upon consent", "1.0", "", ""],
        ["next_use", "When the person next uses the service.", "continued use", "1.0", "", ""],
        ["on_renewal", "When the contract or subscription is renewed.", "renewal term", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["new_policy_applies", "The changed policy also governs data collected before.", "applies to all data held", "1.0", "", ""],
        ["policy_at_collection_applies", "Data stay under the policy that was in effect when they were collected.", "policy in effect at the time of collection", "1.0", "", ""],
        ["consent_needed", "The changed policy governs data collected before only if the person agrees.", "only with consent", "1.0", "", ""],
        ["opt_out_offered", "The changed policy governs data collected before unless the person objects.", "right to object to new use", "1.0", "", ""],
        ["consent_if_law_requires", "The changed policy governs data collected before, and consent is sought where the law demands it.", "consent as may be required by law", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["obtain", "Consent to the change is obtained.", "ask for consent", "1.0", "", ""],
        ["obtain_if_law_requires", "Consent to the change is obtained where the law demands it.", "as may be required by law", "1.0", "", ""],
        ["not_needed", "The change applies without consent.", "without consent", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["account_closure", "The account is closed.", "account deletion;end of account", "1.0", "", ""],
        ["account_deactivation", "The account is made inactive.", "account disabled", "1.0", "", ""],
        ["contract_end", "The contract, subscription or relationship ends.", "termination;end of subscription;end of relationship", "1.0", "", ""],
        ["consent_withdrawn", "The person withdraws consent.", "revocation", "1.0", "", ""],
        ["opt_out", "The person opts out or objects.", "unsubscribe;objection", "1.0", "", ""],
        ["deletion_request", "The person asks for deletion.", "erasure request", "1.0", "", ""],
        ["user_deletes", "The person deletes the data with the means of the service.", "you delete it", "1.0", "", ""],
        ["purpose_fulfilled", "The purpose has been met.", "no longer needed", "1.0", "", ""],
        ["request_answered", "A question or request has been dealt with.", "ticket closed;inquiry resolved", "1.0", "", ""],
        ["transaction_completed", "The transaction or order has been carried out.", "order completed", "1.0", "", ""],
        ["session_end", "The session ends.", "logout", "1.0", "", ""],
        ["browser_closed", "The browser is closed.", "close your browser", "1.0", "", ""],
        ["cookies_deleted", "The person deletes the cookies.", "clearing cookies", "1.0", "", ""],
        ["inactivity", "The person has not used the service for some time.", "dormant account;last activity", "1.0", "", ""],
        ["legal_claim_settled", "A dispute or claim has been settled.", "dispute resolved;end of proceedings", "1.0", "", ""],
        ["limitation_end", "The time within which claims can be brought has run out.", "statute of limitations", "1.0", "", ""],
        ["legal_retention_end", "The period for which the law demands that data be kept has run out.", "statutory retention expired", "1.0", "", ""],
        ["recruitment_end", "The recruitment has ended.", "position filled", "1.0", "", ""],
        ["employment_end", "The employment has ended.", "leaving the company", "1.0", "", ""],
        ["event_end", "An event, contest or survey has ended.", "end of contest", "1.0", "", ""],
        ["majority", "A child comes of age.", "reaching adulthood", "1.0", "", ""],
        ["death", "The person has died.", "deceased", "1.0", "", ""],
        ["business_end", "The publisher ends the service or its business.", "service discontinued", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["erased", "The data are deleted.", "deleted;destroyed;purged", "1.0", "", ""],
        ["anonymised", "The data are made anonymous and kept.", "anonymized;de-identified", "1.0", "", ""],
        ["aggregated", "The data are kept only in aggregated form.", "statistics only", "1.0", "", ""],
        ["archived", "The data are moved to an archive.", "archival", "1.0", "", ""],
        ["returned", "The data are given back.", "handed back;exported", "1.0", "", ""],
        ["blocked", "The data are kept but closed to ordinary use.", "restricted;suppressed", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["safe_harbor_principles", "All seven Safe Harbor Privacy Principles together.", "safe harbor privacy principles", "1.0", "", ""],
        ["onward_transfer", "Data go to third parties only with notice and choice, or to agents that give equal protection (Safe Harbor).", "onward transfer principle", "1.0", "", ""],
        ["data_integrity", "Data are relevant and reliable for their intended use (Safe Harbor).", "data integrity principle", "1.0", "", ""],
        ["enforcement", "Recourse, verification and remedies are provided (Safe Harbor).", "enforcement principle", "1.0", "", ""],
        ["safe_harbor_faqs", "The Frequently Asked Questions that belong to the Safe Harbor Principles.", "safe harbor faq", "1.0", "", ""],
        ["privacy_shield_principles", "All Privacy Shield Principles together.", "privacy shield privacy principles", "1.0", "", ""],
        ["dpf_principles", "All Data Privacy Framework Principles together.", "data privacy framework principles", "1.0", "", ""],
        ["notice", "People are told about the collection and use of their data.", "notice principle", "1.0", "", ""],
        ["choice", "People can refuse certain uses and disclosures of their data.", "choice principle", "1.0", "", ""],
        ["security", "Data are protected by reasonable precautions.", "security principle", "1.0", "", ""],
        ["access", "People can see, correct and delete data held about them.", "access principle", "1.0", "", ""],
        ["accountability_for_onward_transfer", "Data go to third parties only under a contract, and the organisation answers for its agents (Privacy Shield, DPF).", "onward transfer accountability", "1.0", "", ""],
        ["data_integrity_and_purpose_limitation", "Data are limited to what is relevant and not used incompatibly (Privacy Shield, DPF).", "purpose limitation principle", "1.0", "", ""],
        ["recourse_enforcement_liability", "Recourse, verification, remedies and liability are provided (Privacy Shield, DPF).", "recourse, enforcement and liability", "1.0", "", ""],
        ["supplemental_principles", "The supplemental principles on special matters such as sensitive data, human resources data and access (Privacy Shield, DPF).", "supplementary principles", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["no_guarantee_of_security", "The publisher does not guarantee that data are secure or will not be disclosed.", "cannot ensure or warrant;no promise of security", "1.0", "", ""],
        ["internet_insecure", "The internet or electronic transmission is said not to be completely secure.", "not 100% secure;no transmission is secure", "1.0", "", ""],
        ["no_liability", "The publisher accepts no liability at all in connection with the data.", "exclusion of liability", "1.0", "", ""],
        ["no_liability_for_disclosure", "The publisher accepts no liability for the disclosure of data, such as unintentional disclosure.", "unintentional disclosure;unauthorised disclosure", "1.0", "", ""],
        ["no_liability_for_third_parties", "The publisher accepts no liability for what third parties do with data.", "not responsible for other sites;not liable for partners", "1.0", "", ""],
        ["no_liability_for_breach", "The publisher accepts no liability for breaches of security.", "hacking;unauthorised access by others", "1.0", "", ""],
        ["no_control_over_third_parties", "The publisher says that it does not control third parties or their sites.", "do not exercise control", "1.0", "", ""],
        ["no_endorsement", "A link or an advertisement is not to be read as an endorsement.", "links not endorsed", "1.0", "", ""],
        ["third_party_rules_differ", "Third parties are said to follow rules of their own.", "different policies;different rules", "1.0", "", ""],
        ["at_own_risk", "The person gives data or uses the service at their own risk.", "own risk", "1.0", "", ""],
        ["user_responsible", "The person alone is said to be responsible for the security of the data.", "solely responsible;your responsibility", "1.0", "", ""],
        ["public_posts_public", "What people post in public places can be seen and used by others.", "public forums;posts may be read by anyone", "1.0", "", ""],
        ["accuracy_not_guaranteed", "The publisher does not guarantee that data or information are accurate.", "no warranty of accuracy", "1.0", "", ""],
        ["no_contract", "The policy is said to create no contract or legal rights.", "no legal rights created", "1.0", "", ""],
        ["no_obligation_to_monitor", "The publisher denies a duty to watch over content or use.", "no duty to monitor", "1.0", "", ""],
        ["as_is", "The service or policy is offered as it is, without warranties.", "without warranty", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["encrypt_own_data", "The person must encrypt their data themselves.", "solely responsible for encryption", "1.0", "", ""],
        ["secure_own_data", "The person must see to the security of their own data or devices.", "security of your data", "1.0", "", ""],
        ["backup_own_data", "The person must keep copies of their data.", "own backups", "1.0", "", ""],
        ["keep_credentials_secret", "The person must keep passwords and keys secret.", "protect your password", "1.0", "", ""],
        ["log_out", "The person should sign out or close the browser after use.", "sign off on shared computers", "1.0", "", ""],
        ["report_compromise", "The person must report misuse of the account or a breach.", "unauthorised use of account", "1.0", "", ""],
        ["do_not_reply_to_phishing", "The person should not answer messages that ask for personal data.", "do not reply;suspicious email", "1.0", "", ""],
        ["report_phishing", "The person should report messages that ask for personal data.", "contact us about suspicious email", "1.0", "", ""],
        ["review_policy_periodically", "The person should read the policy again from time to time.", "check back;consult this policy regularly;bookmark this page", "1.0", "", ""],
        ["read_policy_before_use", "The person should read the policy before using the service or giving data.", "read carefully", "1.0", "", ""],
        ["read_other_policies", "The person should read the policies of other sites or companies.", "privacy policies of other websites", "1.0", "", ""],
        ["not_use_if_disagree", "The person must not use the service if they do not agree with the policy.", "do not use the site if you disagree", "1.0", "", ""],
        ["not_use_if_underage", "People below the stated age must not use the service or give data.", "under 13 may not use", "1.0", "", ""],
        ["inform_guardian", "Minors must let a parent or guardian know about the policy.", "tell your parents", "1.0", "", ""],
        ["obtain_guardian_permission", "Minors must get a parent's or guardian's permission.", "parent's permission", "1.0", "", ""],
        ["supervise_children", "Parents should watch over what their children do online.", "parental supervision", "1.0", "", ""],
        ["report_child_data", "Parents who learn that their child has given data should report it.", "alert us about a child", "1.0", "", ""],
        ["keep_data_accurate", "The person must give true data and keep them up to date.", "accurate information;update your details", "1.0", "", ""],
        ["use_required_provider", "The person must use a payment provider or partner that the publisher prescribes.", "required to use payment processors", "1.0", "", ""],
        ["obtain_others_consent", "The person must have the consent of other people whose data they give.", "data about others;third-party data", "1.0", "", ""],
        ["inform_others", "The person must tell other people how their data are handled.", "notify your end users", "1.0", "", ""],
        ["comply_with_law", "The person must obey the law when handling data with the service.", "applicable law", "1.0", "", ""],
        ["no_sensitive_data", "The person should not give sensitive data.", "do not send sensitive information", "1.0", "", ""],
        ["no_public_posting", "The person should not post personal data in public places.", "caution in public forums", "1.0", "", ""],
        ["no_unlawful_content", "The person must not post unlawful content or content that infringes the rights of others.", "prohibited content", "1.0", "", ""],
        ["no_reidentification", "The person must not try to identify people from data offered.", "no re-identification", "1.0", "", ""],
        ["register", "The person must register or open an account before using the service.", "must register;registration required;account required", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["first_contact", "The complaint goes first to the publisher.", "contact us first;internal complaint", "1.0", "", ""],
        ["internal_appeal", "A refusal is reviewed again within the publisher.", "appeal to us", "1.0", "", ""],
        ["data_protection_officer", "The complaint goes to the publisher's data protection officer.", "dpo;privacy officer", "1.0", "", ""],
        ["independent_body", "The complaint goes to an independent dispute body.", "bbb eu safe harbor;truste;jams;adr provider;ombudsman", "1.0", "", ""],
        ["mediation", "A mediator tries to settle the dispute.", "conciliation", "1.0", "", ""],
        ["arbitration", "An arbitrator decides the dispute.", "binding arbitration", "1.0", "", ""],
        ["framework_panel", "The arbitral panel of a transfer framework decides the claim.", "privacy shield panel;dpf arbitration", "1.0", "", ""],
        ["authority", "The complaint goes to a supervisory authority or regulator.", "data protection authority;ico;attorney general", "1.0", "", ""],
        ["court", "The claim goes to court.", "judicial remedy;lawsuit", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["any_time", "The stage is open at any time, without others before it.", "without prejudice to other remedies", "1.0", "", ""],
        ["unresolved", "The complaint has not been resolved at the stage before.", "unresolved complaint", "1.0", "", ""],
        ["no_timely_acknowledgement", "The receipt of the complaint has not been confirmed in good time.", "no timely acknowledgment", "1.0", "", ""],
        ["no_timely_response", "The complaint has not been answered in good time.", "no reply in time", "1.0", "", ""],
        ["not_satisfactorily_addressed", "The complaint has been answered, but not to the person's satisfaction.", "not satisfied with our answer", "1.0", "", ""],
        ["request_refused", "A privacy request has been refused.", "denied request", "1.0", "", ""],
        ["other_stages_exhausted", "All other stages have been gone through.", "residual claims;last resort", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["comply_with_law", "The publisher promises to obey data protection law.", "applicable laws", "1.0", "", ""],
        ["lawfulness", "Data are processed lawfully, fairly and openly.", "fairness;transparency", "1.0", "", ""],
        ["comply_with_policy", "The publisher promises to handle data only as this policy says.", "in accordance with this policy", "1.0", "", ""],
        ["comply_with_framework", "The publisher promises to keep to the principles of a framework.", "adheres to the safe harbor principles", "1.0", "", ""],
        ["data_minimisation", "No more data are collected or used than is needed.", "data minimization;only what we need", "1.0", "", ""],
        ["purpose_limitation", "Data are not used in ways that do not fit the purposes of collection.", "compatible use", "1.0", "", ""],
        ["accuracy", "Data are kept accurate, complete and up to date.", "data quality", "1.0", "", ""],
        ["protect_data", "Data are treated securely and are protected.", "treated securely;safeguard your information", "1.0", "", ""],
        ["privacy_by_design", "Privacy is taken into account in the design of products and processes.", "data protection by default", "1.0", "", ""],
        ["accountability", "The publisher answers for compliance and can show it.", "responsible for compliance", "1.0", "", ""],
        ["remain_liable", "The publisher answers for what its service providers or agents do with data.", "liable for agents;onward transfer liability", "1.0", "", ""],
        ["treat_as_personal", "Data that the text names are treated as personal data.", "treated as personal information", "1.0", "", ""],
        ["treat_combined_as_personal", "Data combined with personal data are treated as personal data.", "combined information", "1.0", "", ""],
        ["no_reidentification", "The publisher will not try to identify people from anonymous or de-identified data.", "maintain in deidentified form", "1.0", "", ""],
        ["further_notices", "Further or more specific privacy notices are given.", "ancillary privacy notices;just-in-time notices", "1.0", "", ""],
        ["honour_choices", "The choices that people make are respected.", "respect your preferences", "1.0", "", ""],
        ["respond_to_requests", "Privacy requests are answered.", "reply to every request", "1.0", "", ""],
        ["resolve_complaints", "The publisher promises to resolve complaints.", "commits to resolve complaints", "1.0", "", ""],
        ["cooperate_with_authority", "The publisher cooperates with supervisory authorities or follows their advice.", "cooperate with dpas", "1.0", "", ""],
        ["cooperate_with_law_enforcement", "The publisher cooperates with law enforcement and government officials.", "cooperate with government", "1.0", "", ""],
        ["cooperate_with_private_parties", "The publisher cooperates with private parties to enforce the law.", "cooperate with rights holders", "1.0", "", ""],
        ["challenge_requests", "Demands of authorities are examined, and unlawful or overbroad ones are resisted.", "contest government requests", "1.0", "", ""],
        ["notify_legal_demands", "People are told when their data are demanded by authorities or courts.", "notice of subpoenas", "1.0", "", ""],
        ["select_recipients_carefully", "Those who receive data are chosen with care and checked.", "vendor due diligence;carefully selected partners", "1.0", "", ""],
        ["verify_compliance", "Compliance is checked from time to time.", "self-assessment;compliance review", "1.0", "", ""],
        ["update_policy", "The policy is reviewed and updated regularly.", "annual review", "1.0", "", ""],
        ["publish_transparency_report", "Reports on requests for data are published.", "transparency reporting", "1.0", "", ""],
        ["equal_protection_everywhere", "Data get the same protection wherever they are processed.", "regardless of location", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["opt_out_preference_signal", "Any signal by which browser or device refuses sale, sharing or targeted advertising.", "universal opt-out mechanism;uoom;opt-out signal", "1.0", "", ""],
        ["global_privacy_control", "The Global Privacy Control signal.", "gpc", "1.0", "", ""],
        ["do_not_track", "The Do Not Track setting of browsers.", "dnt", "1.0", "", ""],
        ["device_ad_limit", "The setting of a device that limits ad tracking.", "limit ad tracking;app tracking transparency;opt out of ads personalization", "1.0", "", ""],
        ["industry_opt_out", "The opt-out mechanism of an industry body, as by an icon.", "adchoices;ad choices;nai opt-out", "1.0", "", ""],
        ["tcf", "The consent string of the IAB Europe Transparency and Consent Framework.", "transparency and consent framework", "1.0", "", ""],
        ["gpp", "The Global Privacy Platform string of the IAB.", "global privacy platform;us privacy string", "1.0", "", ""],
        ["p3p", "A machine-readable P3P policy or compact policy.", "platform for privacy preferences", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["worldwide", "Anywhere in the world.", "global;globally;any country", "1.0", "", ""],
        ["europe", "Europe, where a text does not say EU or EEA.", "european continent", "1.0", "", ""],
        ["EEA", "The European Economic Area: the European Union with Iceland, Liechtenstein and Norway.", "european economic area", "1.0", "", ""],
        ["EU", "The European Union.", "european union;member states", "1.0", "", ""],
        ["north_america", "The continent of North America.", "northern america", "1.0", "", ""],
        ["latin_america", "Central and South America with the Caribbean.", "latam;south america", "1.0", "", ""],
        ["asia", "The continent of Asia.", "asian countries", "1.0", "", ""],
        ["asia_pacific", "Asia and the Pacific.", "apac", "1.0", "", ""],
        ["oceania", "Australia, New Zealand and the Pacific islands.", "australasia", "1.0", "", ""],
        ["middle_east", "The Middle East.", "gulf states", "1.0", "", ""],
        ["africa", "The continent of Africa.", "african countries", "1.0", "", ""],
        ["outside_home_jurisdiction", "Anywhere outside the person's own state, province or country.", "outside of your country;outside of your state", "1.0", "", ""],
        ["outside_eea", "Anywhere outside the European Economic Area.", "third countries", "1.0", "", ""],
        ["regulated_regions", "Regions with laws on data collection and use, as a text calls them.", "other regions with laws governing data", "1.0", "", ""],
        ["adequate_countries", "Countries whose protection has been recognised as adequate.", "adequacy decision countries", "1.0", "", ""],
        ["operating_countries", "Countries where the publisher, its affiliates or its providers have facilities.", "where we operate;where we maintain facilities", "1.0", "", ""],
        ["elsewhere", "Other places that the text does not name.", "other countries;other jurisdictions", "1.0", "", ""],
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
    further: &["dpv", "act"],
    cells: texts![
        ["process", "Any handling of data.", "processing;handle;treat", "1.0", "", "", "exact dpv:Processing", ""],
        ["collect", "Obtain data, whether from the person or otherwise.", "gather;obtain;receive;acquire", "1.0", "", "", "exact dpv:Collect", "collect"],
        ["record", "Write data down, as in a log.", "log;register", "1.0", "", "", "exact dpv:Record", "collect"],
        ["store", "Hold data on some medium.", "save;host data", "1.0", "", "", "exact dpv:Store", "retain"],
        ["retain", "Keep data over time.", "maintain;keep;hold", "1.0", "", "", "broad dpv:Store", "retain"],
        ["preserve", "Keep data from being deleted, as for legal process.", "legal hold", "1.0", "", "", "broad dpv:Store", "retain"],
        ["host", "Keep data on servers for somebody else.", "hosting", "1.0", "", "", "broad dpv:Store", "retain"],
        ["back_up", "Make copies from which data can be restored.", "backup", "1.0", "", "", "broad dpv:Copy", "retain"],
        ["use", "Make use of data for a purpose.", "utilise;utilize", "1.0", "", "", "exact dpv:Use", "use"],
        ["access", "Look into data that are held.", "view;consult;read", "1.0", "", "", "close dpv:Access", "use"],
        ["monitor", "Watch activity or communications.", "observe;track", "1.0", "", "", "exact dpv:Monitor", "use"],
        ["parse", "Split data into parts that can be worked on.", "break down;read out", "1.0", "", "", "", "use"],
        ["analyse", "Examine data for what they show.", "analyze;study", "1.0", "", "", "exact dpv:Analyse", "use"],
        ["profile", "Assess or predict traits of a person.", "profiling", "1.0", "", "", "exact dpv:Profiling", "use"],
        ["derive", "Make new data out of existing data.", "generate;infer;deduce", "1.0", "", "", "exact dpv:Derive", "derive"],
        ["combine", "Bring data of several sources together.", "merge;aggregate with other data", "1.0", "", "", "exact dpv:Combine", "combine"],
        ["link", "Tie data to other data about the same person.", "match;associate;correlate", "1.0", "", "", "close dpv:Match", "combine"],
        ["aggregate", "Sum data up over many people.", "compile statistics", "1.0", "", "", "exact dpv:Aggregate", "derive"],
        ["anonymise", "Make data identify nobody.", "anonymize;de-identify", "1.0", "", "", "exact dpv:Anonymise", "derive"],
        ["pseudonymise", "Replace identifying details by a code.", "pseudonymize", "1.0", "", "", "exact dpv:Pseudonymise", "derive"],
        ["encrypt", "Make data unreadable without a key.", "encipher", "1.0", "", "", "", "protect"],
        ["update", "Correct or change data.", "modify;correct;amend", "1.0", "", "", "exact dpv:Modify", ""],
        ["transfer", "Send data to another place or country.", "move;transmit", "1.0", "", "", "exact dpv:Transfer", "transfer"],
        ["disclose", "Let others have data.", "share;provide;reveal", "1.0", "", "", "exact dpv:Disclose", "disclose"],
        ["publish", "Make data public.", "post;display publicly", "1.0", "", "", "close dpv:Disseminate", "publish"],
        ["restrict", "Close data to ordinary use.", "block;suppress", "1.0", "", "", "exact dpv:Restrict", "protect"],
        ["erase", "Delete data so that they are no longer held.", "delete;remove;destroy;purge", "1.0", "", "", "exact dpv:Erase", "erase"],
        ["return_data", "Give data back.", "hand back", "1.0", "", "", "", ""],
        ["solicit", "Ask the person for data, which is not yet collecting them.", "ask for;request data", "1.0", "", "", "", "solicit"],
        ["refuse_collection", "Not accept data, or stop taking them in.", "stop collecting", "1.0", "", "", "", ""],
        ["terminate_account", "Close a person's account.", "close account;cancel account", "1.0", "", "", "", ""],
        ["suspend_account", "Block a person's account for a time.", "disable account;deactivate account", "1.0", "", "", "", ""],
        ["notify_guardian", "Tell a parent or guardian.", "inform parent", "1.0", "", "", "", ""],
        ["obtain_parental_consent", "Ask a parent or guardian for consent.", "seek parental consent", "1.0", "", "", "", ""],
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
    further: &[],
    cells: texts![
        ["any_channel", "Any way of reaching people.", "all channels", "1.0", "", ""],
        ["electronic", "Any electronic way of reaching people.", "electronically;electronic communication", "1.0", "", ""],
        ["email", "Messages by e-mail.", "electronic mail;newsletter", "1.0", "", ""],
        ["sms", "Text messages to a phone.", "text message;mms", "1.0", "", ""],
        ["push", "Push notifications on a device.", "push notification", "1.0", "", ""],
        ["in_product", "Messages within the product, site or account.", "in-app message;on the service", "1.0", "", ""],
        ["instant_message", "Messenger services and chats.", "whatsapp;chat", "1.0", "", ""],
        ["social_media", "Social networks.", "direct message on social networks", "1.0", "", ""],
        ["online_ads", "Advertisements on sites and in apps.", "banner ads;display advertising", "1.0", "", ""],
        ["phone", "Telephone calls.", "telephone;voice call", "1.0", "", ""],
        ["automated_call", "Calls by a machine or with a recorded voice.", "robocall;autodialer", "1.0", "", ""],
        ["post", "Letters sent by post.", "postal mail;direct mail;written notice", "1.0", "", ""],
        ["fax", "Messages sent by fax.", "telefax", "1.0", "", ""],
        ["in_person", "Meeting in person.", "face to face", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["use", "Using the product or service.", "by using the service", "1.0", "", ""],
        ["continued_use", "Going on using the service, as after a notice or a change.", "continuing to use", "1.0", "", ""],
        ["visit", "Visiting or accessing the site.", "by accessing the site;by browsing", "1.0", "", ""],
        ["providing_data", "Giving data to the publisher.", "by submitting information;by providing your information", "1.0", "", ""],
        ["acknowledgement", "A clause by which the person is said to acknowledge and agree.", "you acknowledge and agree;you agree", "1.0", "", ""],
        ["registration", "Signing up for an account.", "by registering", "1.0", "", ""],
        ["purchase", "Buying or ordering.", "by placing an order", "1.0", "", ""],
        ["download", "Downloading or installing software.", "by installing", "1.0", "", ""],
        ["posting", "Posting content.", "by uploading content", "1.0", "", ""],
        ["contacting", "Contacting the publisher.", "by sending us a message", "1.0", "", ""],
        ["participation", "Taking part in an event, contest or survey.", "by entering the contest", "1.0", "", ""],
        ["closing_banner", "Closing or ignoring a cookie banner.", "scrolling;dismissing the notice", "1.0", "", ""],
        ["browser_setting", "Leaving the browser set to accept.", "browser accepts cookies", "1.0", "", ""],
        ["accepting_terms", "Accepting the terms or the policy, as by a click.", "click i agree;accepting this policy", "1.0", "", ""],
        ["checkbox", "Ticking a box that stands beside words of consent.", "tick box", "1.0", "", ""],
        ["silence", "Not objecting within a given time.", "no objection", "1.0", "", ""],
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
    further: &["act"],
    cells: texts![
        ["disclose", "Any way of letting others have data.", "provide;reveal;pass on;release", "1.0", "", "", "disclose"],
        ["share", "Letting others have data, in the text's word \"share\".", "sharing", "1.0", "", "", "disclose"],
        ["sell", "Giving data in return for money or, where the text or law says so, other value.", "sale", "1.0", "", "", "sell"],
        ["rent", "Letting others use data for a time and for pay.", "rental", "1.0", "", "", "rent"],
        ["lease", "Letting others use data under a lease.", "leasing", "1.0", "", "", "lease"],
        ["license", "Giving others the right to use data under a licence.", "licence;sublicense", "1.0", "", "", "license"],
        ["trade", "Exchanging data for data or favours.", "barter;swap;exchange", "1.0", "", "", "trade"],
        ["transfer", "Handing data over for good, as with a business.", "assign;convey", "1.0", "", "", "hand_over"],
        ["give_access", "Letting others look into data without handing over a copy.", "make available;allow access", "1.0", "", "", "give_access"],
        ["publish", "Making data public.", "post publicly;display", "1.0", "", "", "publish"],
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
    further: &[],
    cells: texts![
        ["money", "Others pay money for the data.", "payment;monetary consideration", "1.0", "", ""],
        ["other_value", "Others give something of value other than money.", "valuable consideration;services in return;discount", "1.0", "", ""],
        ["none", "Nothing is given in return.", "without consideration;free of charge", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["required", "The data must be given, the text leaving open why.", "mandatory;must provide;obligatory", "1.0", "", ""],
        ["condition_of_service", "The data must be given for the service to be used.", "condition to your use;needed to register", "1.0", "", ""],
        ["required_by_law", "The law demands that the data be given.", "statutory requirement", "1.0", "", ""],
        ["required_by_contract", "A contract demands that the data be given, or they are needed to conclude one.", "contractual requirement", "1.0", "", ""],
        ["optional", "The person is free to give the data.", "voluntary;you may choose to provide", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["free", "Nothing is charged.", "free of charge;at no cost", "1.0", "", ""],
        ["free_within_limits", "Nothing is charged up to a number of times in a period, such as once a year.", "free once a year;twice per year free", "1.0", "", ""],
        ["may_charge", "A charge is reserved, its amount or occasion left open.", "fee may apply", "1.0", "", ""],
        ["reasonable_fee", "A charge is made or reserved that the text calls reasonable or that covers costs.", "administrative fee;cost-based fee", "1.0", "", ""],
        ["fee_if_excessive", "A charge is reserved for excessive, repeated or unfounded requests only.", "repetitive requests", "1.0", "", ""],
        ["as_law_permits", "A charge is reserved as far as the law allows.", "statutory fee", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["opt_in", "Nothing happens until the person agrees.", "consent first", "1.0", "", ""],
        ["opt_out", "It happens until the person refuses.", "unsubscribe;refuse", "1.0", "", ""],
        ["control", "The person can set or steer it, by means such as settings of the browser.", "settings;preferences;manage", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["directed", "Whether the service is directed at children of the age named.", "intended for children;aimed at children", "1.0", "", ""],
        ["knowing_collection", "Whether data of children of the age named are knowingly collected, kept or used.", "knowingly collect", "1.0", "", ""],
        ["use_permitted", "Whether people of the age named may use the service.", "may not use;minimum age", "1.0", "", ""],
        ["parental_consent", "A parent's or guardian's consent is needed, asked for or assumed.", "parent's permission;verifiable parental consent", "1.0", "", ""],
        ["inform_guardian", "People of the age named are asked to let a parent or guardian know.", "tell your parent", "1.0", "", ""],
        ["guardian_contact", "How a parent or guardian can report that a child has given data.", "parents may contact us", "1.0", "", ""],
        ["guardian_rights", "What parents or guardians can do with a child's data, such as review, delete or refuse.", "parental review", "1.0", "", ""],
        ["on_discovery", "What is done when children's data come to light.", "if we learn;if we become aware", "1.0", "", ""],
        ["sale_of_data", "Whether data of people of the age named are sold or shared, and on what consent.", "minors' opt-in", "1.0", "", ""],
        ["advertising", "Whether people of the age named are shown targeted advertising.", "ads to minors", "1.0", "", ""],
        ["age_check", "Whether and how the age is checked.", "age verification;age gate", "1.0", "", ""],
        ["school_consent", "A school consents in place of parents.", "school authorisation", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["immediately", "At once, with no delay at all.", "instantly;right away", "1.0", "", ""],
        ["promptly", "Quickly, in the text's word \"promptly\".", "quickly;swiftly", "1.0", "", ""],
        ["without_undue_delay", "Without undue or unreasonable delay.", "without unreasonable delay", "1.0", "", ""],
        ["as_soon_as_practicable", "As soon as it can be done.", "as soon as possible;as soon as reasonably practicable", "1.0", "", ""],
        ["in_timely_manner", "In good time, in the text's word \"timely\".", "timely", "1.0", "", ""],
        ["in_reasonable_time", "Within a time that the text calls reasonable.", "within a reasonable period", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["less_protective_law", "Laws at the destination may protect data less.", "not as protective;different data protection laws", "1.0", "", ""],
        ["no_adequacy", "The destination has not been found to give adequate protection.", "not deemed adequate", "1.0", "", ""],
        ["government_access", "Authorities at the destination may get access to the data.", "surveillance;foreign law enforcement", "1.0", "", ""],
        ["no_enforceable_rights", "Rights may not exist or be enforceable at the destination.", "limited legal remedies", "1.0", "", ""],
        ["no_supervisory_authority", "There may be no data protection authority at the destination.", "no regulator", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["account_login", "Signing in to the account.", "password-protected account", "1.0", "", ""],
        ["email_confirmation", "Answering a message sent to the address on file.", "confirmation link;email address on file", "1.0", "", ""],
        ["phone_confirmation", "Confirming by a call or a code sent to a phone.", "sms code", "1.0", "", ""],
        ["match_on_file", "Comparing what the person states with data on file.", "data points;matching information", "1.0", "", ""],
        ["identity_document", "Showing or sending an identity document.", "passport;driver's licence", "1.0", "", ""],
        ["signed_declaration", "Signing a declaration, as under penalty of perjury.", "sworn statement;affidavit", "1.0", "", ""],
        ["knowledge_questions", "Answering questions that only the person can answer.", "security questions", "1.0", "", ""],
        ["agent_authorisation", "Showing that an agent may act for the person.", "power of attorney;written permission", "1.0", "", ""],
        ["guardian_proof", "Showing that one is the child's parent or guardian.", "proof of guardianship", "1.0", "", ""],
        ["third_party_service", "Using another company that checks identities.", "identity verification provider", "1.0", "", ""],
        ["depends_on_request", "By steps that depend on the kind of request or data.", "varying verification", "1.0", "", ""],
        ["unspecified_verification", "The text says that identity is checked without saying how.", "we will verify your identity", "1.0", "", ""],
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
    further: &["dpv"],
    cells: texts![
        ["controller", "Decides why and how data are processed.", "data controller;fiduciary", "1.0", "", "", "exact dpv:DataController"],
        ["joint_controller", "Decides together with others why and how data are processed.", "joint controllership", "1.0", "", "", "exact dpv:JointDataControllers"],
        ["business", "A company to which the California Consumer Privacy Act gives duties of its own.", "ccpa business", "1.0", "", "", ""],
        ["operator", "Runs the site or service, or collects data from children through it.", "website operator;coppa operator", "1.0", "", "", ""],
        ["processor", "Processes data for somebody else.", "data processor", "1.0", "", "", "exact dpv:DataProcessor"],
        ["sub_processor", "Processes data for a processor.", "subprocessor", "1.0", "", "", "exact dpv:DataSubProcessor"],
        ["ccpa_service_provider", "Processes data for a business under a contract that the CCPA prescribes.", "service provider (ccpa)", "1.0", "", "", ""],
        ["business_associate", "Handles health data for a covered entity under HIPAA.", "hipaa business associate", "1.0", "", "", ""],
        ["contractor", "Receives data from a business under a contract that the CCPA prescribes, without processing for it.", "ccpa contractor", "1.0", "", "", ""],
        ["covered_entity", "A health plan, provider or clearinghouse under HIPAA.", "hipaa covered entity", "1.0", "", "", ""],
        ["third_party", "Neither the person, nor the publisher, nor anybody who processes for it.", "independent third party", "1.0", "", "", "exact dpv:ThirdParty"],
        ["recipient", "Receives data, in whatever role it then handles them.", "data recipient", "1.0", "", "", "exact dpv:Recipient"],
        ["representative", "Represents the publisher where it has no seat.", "article 27 representative", "1.0", "", "", "exact dpv:Representative"],
        ["eu_representative", "Represents the publisher in the European Union.", "eu rep", "1.0", "", "", ""],
        ["uk_representative", "Represents the publisher in the United Kingdom.", "uk rep", "1.0", "", "", ""],
        ["swiss_representative", "Represents the publisher in Switzerland.", "swiss rep", "1.0", "", "", ""],
        ["data_protection_officer", "Advises on and watches over data protection within the publisher.", "dpo;privacy officer", "1.0", "", "", "exact dpv:DataProtectionOfficer"],
        ["data_exporter", "Sends data to another country.", "exporter", "1.0", "", "", "exact dpv:DataExporter"],
        ["data_importer", "Receives data from another country.", "importer", "1.0", "", "", "exact dpv:DataImporter"],
        ["certified_organisation", "Has certified that it adheres to a transfer framework.", "safe harbor participant;self-certified organisation", "1.0", "", "", ""],
        ["site_owner", "Owns the website or service.", "owner", "1.0", "", "", ""],
        ["contracting_party", "Makes the contract with the user.", "your contract partner", "1.0", "", "", ""],
        ["merchant_of_record", "Sells to the customer in its own name and takes the payment.", "seller", "1.0", "", "", ""],
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
    further: &[],
    cells: texts![
        ["affiliates", "Companies that control the publisher, are controlled by it, or are under the same control.", "group companies;corporate family;related companies;affiliated companies", "1.0", "", ""],
        ["subsidiaries", "Companies that the publisher controls.", "daughter companies", "1.0", "", ""],
        ["parent_company", "The company that controls the publisher.", "holding company", "1.0", "", ""],
        ["sister_companies", "Companies under the same control as the publisher.", "companies under common control", "1.0", "", ""],
        ["branches", "Branches and offices that are no companies of their own.", "offices;establishments", "1.0", "", ""],
        ["brands", "Brands or trade names under which the publisher acts.", "trade names;dba", "1.0", "", ""],
        ["joint_ventures", "Companies that the publisher owns together with others.", "joint venture partners", "1.0", "", ""],
        ["franchisees", "Companies that run a business under the publisher's brand.", "franchise partners", "1.0", "", ""],
        ["successors", "Companies that take the publisher's place.", "assigns;legal successors", "1.0", "", ""],
        ["predecessors", "Companies whose place the publisher has taken.", "formerly known as", "1.0", "", ""],
        ["staff", "Directors, employees and other people who work for the publisher.", "employees;officers;directors", "1.0", "", ""],
        ["agents", "Those who act for the publisher without belonging to it.", "contractors;representatives", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["all_products", "All sites, services and products of the publisher.", "all our services;everything we offer", "1.0", "", ""],
        ["website", "A website that the publisher runs or owns.", "site;web page", "1.0", "", ""],
        ["subdomains", "Subdomains of a website.", "sub-sites", "1.0", "", ""],
        ["other_sites", "Other websites that the publisher owns or that are run for it.", "affiliated sites;sites operated on our behalf", "1.0", "", ""],
        ["service", "A service, used online or otherwise.", "platform;cloud service;saas", "1.0", "", ""],
        ["api", "A programming interface.", "application programming interface", "1.0", "", ""],
        ["free_trial", "A trial or test version of a service.", "beta;demo", "1.0", "", ""],
        ["software", "Software that is downloaded or installed.", "program", "1.0", "", ""],
        ["mobile_app", "An application for phones or tablets.", "app", "1.0", "", ""],
        ["desktop_app", "An application for computers.", "desktop software", "1.0", "", ""],
        ["browser_extension", "An extension of a browser.", "add-on;plug-in", "1.0", "", ""],
        ["open_source_software", "Software offered under an open-source licence.", "community edition", "1.0", "", ""],
        ["widget", "A tool embedded in pages, also of others.", "embedded tool", "1.0", "", ""],
        ["device", "A device with the publisher's software.", "hardware;connected device;iot", "1.0", "", ""],
        ["content", "Content that appears on or is made available through the publisher's products.", "articles;downloads;media", "1.0", "", ""],
        ["customer_data", "Data handled on behalf of business customers.", "processor data;data you upload;on your behalf", "1.0", "", ""],
        ["communications", "Messages between people and the publisher.", "emails;calls", "1.0", "", ""],
        ["marketing_activities", "Marketing and sales activities.", "newsletters;advertising campaigns", "1.0", "", ""],
        ["support", "Customer support.", "help desk", "1.0", "", ""],
        ["events", "Events, trainings and webinars.", "conferences;trade shows", "1.0", "", ""],
        ["surveys", "Surveys, contests and promotions.", "sweepstakes;research", "1.0", "", ""],
        ["forums", "Forums, blogs and communities.", "discussion boards;chat rooms", "1.0", "", ""],
        ["social_media_pages", "The publisher's pages on social networks.", "fan pages", "1.0", "", ""],
        ["recruitment", "Applications for jobs.", "careers site;candidates", "1.0", "", ""],
        ["employment", "Data of the publisher's own workforce.", "employee data;hr data", "1.0", "", ""],
        ["business_contacts", "Dealings with suppliers, partners and other businesses.", "vendors;resellers;b2b contacts", "1.0", "", ""],
        ["offline", "Data collected otherwise than online.", "in person;paper forms;phone orders", "1.0", "", ""],
        ["physical_locations", "Shops, offices and other premises.", "stores;premises", "1.0", "", ""],
        ["third_party_site", "Websites and services of others.", "linked sites;external websites", "1.0", "", ""],
        ["third_party_ads", "Advertisements and banners of others.", "banners;ad networks", "1.0", "", ""],
        ["third_party_apps", "Applications and integrations of others that work with the service.", "integrations;add-ons of others;marketplace apps", "1.0", "", ""],
        ["payment_services", "Services of payment providers.", "checkout by a provider", "1.0", "", ""],
        ["publicly_posted_data", "Data that people make public themselves.", "public posts", "1.0", "", ""],
        ["non_personal_data", "Data that the text does not hold to be personal.", "anonymous data;aggregate data", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["personal", "Data that the text calls personal.", "personal information;personally identifiable information;pii", "1.0", "", ""],
        ["sensitive", "Personal data that the text calls sensitive or special.", "special categories", "1.0", "", ""],
        ["pseudonymous", "Data that carry a code in place of an identity.", "pseudonymised data", "1.0", "", ""],
        ["non_personal", "Data that the text does not hold to be personal, whatever they contain.", "non-personal information;non-pii", "1.0", "", ""],
        ["anonymous", "Data that the text says identify nobody.", "anonymised data", "1.0", "", ""],
        ["deidentified", "Data with identifying details removed under a standard.", "de-identified data", "1.0", "", ""],
        ["aggregated", "Data combined over many people.", "aggregate data;statistics", "1.0", "", ""],
        ["technical", "Data about devices, browsers, logs or use.", "log data;usage data;device data", "1.0", "", ""],
        ["content", "What people or customers post, upload or store.", "user content;customer data;post data", "1.0", "", ""],
        ["payment", "Data about payments or other financial matters.", "billing data;financial data", "1.0", "", ""],
        ["confidential", "Information that the text calls confidential.", "confidential information", "1.0", "", ""],
        ["product", "A site, service, software or offering.", "service;site;platform", "1.0", "", ""],
        ["party", "The publisher, a company or a group of companies.", "we;us;provider;partners", "1.0", "", ""],
        ["person", "The people the text speaks to or about.", "you;user;customer;child", "1.0", "", ""],
        ["document", "A document, such as the terms.", "terms;policy;agreement", "1.0", "", ""],
        ["technology", "A technology, such as cookies.", "cookies;beacons", "1.0", "", ""],
        ["activity", "An activity or event, such as processing or sale.", "processing;sale;business transfer", "1.0", "", ""],
        ["law", "A law, framework or set of principles.", "data protection law;framework", "1.0", "", ""],
        ["territory", "A country or region, or a group of them.", "designated countries", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["low", "The encoder is in doubt whether the text means this.", "doubtful;unsure", "1.0", "", ""],
        ["medium", "The encoder finds this the likeliest reading, though others are possible.", "probable", "1.0", "", ""],
        ["high", "The text says this without room for another reading.", "certain;clear", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["heading", "The words are a heading or title.", "title;caption", "1.0", "", ""],
        ["greeting", "The words welcome or thank the reader.", "welcome;thanks", "1.0", "", ""],
        ["goodwill", "The words speak of values or concern without stating a practice.", "we value your privacy;trust is important", "1.0", "", ""],
        ["overview", "The words say what the policy or section deals with.", "introduction;summary of contents", "1.0", "", ""],
        ["list_lead_in", "The words lead into a list whose items are recorded.", "list introduction", "1.0", "", ""],
        ["cross_reference", "The words only point to another part or document.", "see below;as described in section", "1.0", "", ""],
        ["explanation", "The words explain how something works in general, such as what a cookie is.", "general information;definition of a cookie", "1.0", "", ""],
        ["illustration", "The words give an example of something recorded elsewhere.", "for example", "1.0", "", ""],
        ["background", "The words tell a fact about the world, the company or the law that is no practice.", "context;legal background", "1.0", "", ""],
        ["repetition", "The words repeat what is recorded from another sentence.", "duplicate;restatement", "1.0", "", ""],
        ["encouragement", "The words invite the reader to do something without any duty.", "invitation;please feel free", "1.0", "", ""],
        ["formality", "The words are of a formal kind only, such as on headings or severability.", "boilerplate;severability", "1.0", "", ""],
        ["contract_matter", "The words settle matters of the contract and not of privacy.", "terms of sale;trademark notice", "1.0", "", ""],
        ["navigation", "The words belong to the page and not to the policy.", "menu;back to top;footer", "1.0", "", ""],
        ["capture_note", "The words were added by whoever archived or converted the text.", "archive header;extraction note", "1.0", "", ""],
        ["unintelligible", "The words cannot be understood as they stand.", "garbled", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["typo", "A word is misspelt or ungrammatical.", "spelling error;grammar error", "1.0", "", ""],
        ["missing_word", "A word or part of a sentence is missing.", "omission", "1.0", "", ""],
        ["missing_section", "A part that the text refers to does not exist.", "dangling reference", "1.0", "", ""],
        ["numbering_error", "Numbers of sections or items are wrong, missing or doubled.", "wrong section number", "1.0", "", ""],
        ["punctuation_error", "Punctuation, brackets or quotation marks are wrong.", "unbalanced bracket", "1.0", "", ""],
        ["ambiguous_reference", "It is not clear what a word or reference points to.", "unclear pronoun", "1.0", "", ""],
        ["ambiguous_scope", "It is not clear how far a condition or limit reaches.", "unclear modifier", "1.0", "", ""],
        ["undefined_term", "A capitalised word is never defined.", "missing definition", "1.0", "", ""],
        ["redefined_term", "A word is defined more than once with different meanings.", "duplicate definition", "1.0", "", ""],
        ["inconsistent_term", "The same thing goes by different names, or one name is spelt in different ways.", "varying spelling", "1.0", "", ""],
        ["unused_term", "A defined word is never used.", "orphan definition", "1.0", "", ""],
        ["contradiction", "Two passages contradict each other.", "conflict;inconsistency", "1.0", "", ""],
        ["placeholder", "A placeholder was left unfilled.", "template text;insert name here", "1.0", "", ""],
        ["wrong_name", "Another company or product is named where the publisher's name belongs.", "copied from another policy", "1.0", "", ""],
        ["outdated_reference", "A law, framework or product is named that no longer existed when the text was published.", "stale reference", "1.0", "", ""],
        ["broken_link", "A link or address does not work or points to the wrong place.", "dead link;wrong url", "1.0", "", ""],
        ["duplicate_text", "A passage stands twice.", "repeated paragraph", "1.0", "", ""],
        ["translation_error", "A translation differs from the original.", "mistranslation", "1.0", "", ""],
        ["extraction_error", "The text was damaged when it was captured or converted.", "conversion error;lost formatting", "1.0", "", ""],
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
    further: &["dpv"],
    cells: texts![
        ["automated", "Decisions made by automated means, the human part left open.", "automated decision-making;algorithmic decision", "1.0", "", "", "exact dpv:AutomatedDecisionMaking"],
        ["solely_automated", "Decisions made without any human part.", "fully automated;no human involvement", "1.0", "", "", "close eu-gdpr:A22"],
        ["with_human_review", "Decisions prepared by automated means that a person reviews or takes.", "human in the loop", "1.0", "", "", ""],
        ["significant_effect", "Decisions with legal or similarly significant effects.", "legal effects;consequential decisions", "1.0", "", "", ""],
        ["profiling", "Assessing or predicting traits of people by automated means, whether or not a decision follows.", "automated evaluation", "1.0", "", "", "exact dpv:Profiling"],
        ["scoring", "Giving people a score, as of credit or risk.", "credit scoring;risk score", "1.0", "", "", "exact dpv:AutomatedScoringOfIndividuals"],
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
    further: &[],
    cells: texts![
        ["human_intervention", "The person can have a human step in.", "human review", "1.0", "", ""],
        ["express_view", "The person can state their point of view.", "be heard", "1.0", "", ""],
        ["contest", "The person can contest the decision.", "appeal;challenge", "1.0", "", ""],
        ["explanation", "The person can have the decision explained.", "right to explanation;logic", "1.0", "", ""],
        ["correct_inputs", "The person can have the data behind the decision corrected.", "correct the data used", "1.0", "", ""],
        ["opt_out", "The person can refuse automated decisions or profiling.", "refuse profiling", "1.0", "", ""],
        ["alternative_process", "The person can have the matter decided in another way.", "manual process", "1.0", "", ""],
        ["bias_testing", "The system is tested for errors and unfair results.", "fairness audit", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["this_policy", "This policy prevails.", "policy governs", "1.0", "", ""],
        ["terms", "The terms of use prevail.", "terms govern", "1.0", "", ""],
        ["contract", "A contract with the person or customer prevails.", "agreement governs", "1.0", "", ""],
        ["data_processing_agreement", "The data processing agreement prevails.", "dpa governs", "1.0", "", ""],
        ["supplemental_notice", "A more specific notice prevails.", "product notice governs;regional section governs", "1.0", "", ""],
        ["principles", "The principles of a transfer framework prevail.", "safe harbor principles govern", "1.0", "", ""],
        ["transfer_clauses", "The standard contractual clauses prevail.", "scc govern", "1.0", "", ""],
        ["law", "The applicable law prevails.", "mandatory law", "1.0", "", ""],
        ["original_language", "The version in the original language prevails.", "english version governs", "1.0", "", ""],
        ["latest_version", "The most recent version prevails.", "current version", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["covers", "What the policy covers.", "", "1.0", "", ""],
        ["excludes", "What is left out.", "", "1.0", "", ""],
        ["data", "The data.", "", "1.0", "", ""],
        ["methods", "How data reaches the collector.", "", "1.0", "", ""],
        ["context", "The situations in which data is collected.", "", "1.0", "", ""],
        ["sources", "Who hands data over.", "", "1.0", "", ""],
        ["required", "Whether the person must give the data.", "", "1.0", "", ""],
        ["purposes", "What data is used for.", "", "1.0", "", ""],
        ["channels", "The media of messages.", "", "1.0", "", ""],
        ["combines", "Data that is combined.", "", "1.0", "", ""],
        ["derives", "Data that is made from other data.", "", "1.0", "", ""],
        ["operations", "What is done with data.", "", "1.0", "", ""],
        ["recipients", "Who gets data.", "", "1.0", "", ""],
        ["modes", "The way in which data is given.", "", "1.0", "", ""],
        ["obligations", "What a recipient is bound to.", "", "1.0", "", ""],
        ["period", "How long data is kept.", "", "1.0", "", ""],
        ["reasons", "Why data is kept.", "", "1.0", "", ""],
        ["places", "Where data is stored or processed.", "", "1.0", "", ""],
        ["from", "Where data comes from.", "", "1.0", "", ""],
        ["to", "Where data goes.", "", "1.0", "", ""],
        ["mechanisms", "The legal instruments that a transfer relies on.", "", "1.0", "", ""],
        ["principles", "Principles that the text promises to keep.", "", "1.0", "", ""],
        ["rights", "What a person can demand.", "", "1.0", "", ""],
        ["over", "What a right or choice is about.", "", "1.0", "", ""],
        ["via", "How a person acts.", "", "1.0", "", ""],
        ["verification", "How the person's identity is checked.", "", "1.0", "", ""],
        ["addressed_to", "Who must answer.", "", "1.0", "", ""],
        ["set_by", "Who sets or reads a cookie or similar technique.", "", "1.0", "", ""],
        ["stores", "Data that is kept on the device.", "", "1.0", "", ""],
        ["kinds", "What kind of thing it is.", "", "1.0", "", ""],
        ["names", "Names that the text gives.", "", "1.0", "", ""],
        ["urls", "Addresses.", "", "1.0", "", ""],
        ["designations", "Host names or other designations.", "", "1.0", "", ""],
        ["subjects", "The people.", "", "1.0", "", ""],
        ["members", "Who belongs to a group of recipients.", "", "1.0", "", ""],
        ["by", "Who acts.", "", "1.0", "", ""],
        ["announced_by", "How something is announced.", "", "1.0", "", ""],
        ["bodies", "Whom one turns to with a complaint.", "", "1.0", "", ""],
        ["triggers", "What opens a step of the complaint ladder.", "", "1.0", "", ""],
        ["interests", "Legitimate interests.", "", "1.0", "", ""],
        ["safeguards", "What protects a person against an automated decision.", "", "1.0", "", ""],
        ["bases", "Legal bases.", "", "1.0", "", ""],
        ["consequence", "What follows for the person.", "", "1.0", "", ""],
        ["deadline", "Within which time.", "", "1.0", "", ""],
        ["warning", "What the text warns of.", "", "1.0", "", ""],
        ["actions", "What is done on discovery.", "", "1.0", "", ""],
        ["standards", "Standards or certificates.", "", "1.0", "", ""],
        ["advice", "What the text advises.", "", "1.0", "", ""],
        ["lifetime", "How long something stays on the device.", "", "1.0", "", ""],
        ["effective", "When a change takes effect.", "", "1.0", "", ""],
        ["consent", "Whether a change needs consent.", "", "1.0", "", ""],
        ["then", "What happens to data when retention ends.", "", "1.0", "", ""],
        ["fee", "What it costs.", "", "1.0", "", ""],
        ["logic", "The logic of a decision.", "", "1.0", "", ""],
        ["effects", "The effects of a decision.", "", "1.0", "", ""],
        ["counts_as", "The rights that a signal is taken to use.", "", "1.0", "", ""],
        ["ages", "The ages it is about.", "", "1.0", "", ""],
        ["only_if", "Conditions that must all hold.", "", "1.0", "", ""],
        ["only_if_any", "Conditions of which one must hold.", "", "1.0", "", ""],
        ["parties", "Whom something involves.", "", "1.0", "", ""],
        ["on_behalf_of", "On whose behalf data is used.", "", "1.0", "", ""],
        ["audiences", "Whom a policy speaks to.", "", "1.0", "", ""],
        ["kind", "What kind of choice or rule it is.", "", "1.0", "", ""],
        ["counted_from", "The event from which a length of time runs.", "", "1.0", "", ""],
    ],
    by_name: &[45, 26, 47, 56, 36, 61, 41, 37, 35, 8, 9, 50, 42, 4, 63, 55, 0, 2, 43, 10, 32, 49, 54, 1, 52, 18, 39, 62, 29, 48, 53, 20, 34, 3, 13, 30, 14, 60, 57, 58, 11, 23, 59, 15, 17, 21, 7, 16, 12, 6, 22, 40, 27, 5, 46, 28, 33, 51, 19, 38, 31, 25, 24, 44],
    starts: &[*b"actions\0", *b"addresse", *b"advice\0\0", *b"ages\0\0\0\0", *b"announce", *b"audience", *b"bases\0\0\0", *b"bodies\0\0", *b"by\0\0\0\0\0\0", *b"channels", *b"combines", *b"consent\0", *b"conseque", *b"context\0", *b"counted_", *b"counts_a", *b"covers\0\0", *b"data\0\0\0\0", *b"deadline", *b"derives\0", *b"designat", *b"effectiv", *b"effects\0", *b"excludes", *b"fee\0\0\0\0\0", *b"from\0\0\0\0", *b"interest", *b"kind\0\0\0\0", *b"kinds\0\0\0", *b"lifetime", *b"logic\0\0\0", *b"mechanis", *b"members\0", *b"methods\0", *b"modes\0\0\0", *b"names\0\0\0", *b"obligati", *b"on_behal", *b"only_if\0", *b"only_if_", *b"operatio", *b"over\0\0\0\0", *b"parties\0", *b"period\0\0", *b"places\0\0", *b"principl", *b"purposes", *b"reasons\0", *b"recipien", *b"required", *b"rights\0\0", *b"safeguar", *b"set_by\0\0", *b"sources\0", *b"standard", *b"stores\0\0", *b"subjects", *b"then\0\0\0\0", *b"to\0\0\0\0\0\0", *b"triggers", *b"urls\0\0\0\0", *b"verifica", *b"via\0\0\0\0\0", *b"warning\0"],
    parents: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63],
};

vocabulary! {
    /// What is done with data. Whoever does the narrower act does the wider one too.
    Act, ACTS {
        /// Obtain data, from the person, by recording or from others.
        Collect,
        /// Use data for a purpose.
        Use,
        /// Let others have data, in whatever way.
        Disclose,
        /// Give data to others for money or, as some laws have it, other value.
        Sell,
        /// Let others use data for a time and for pay.
        Rent,
        /// Let others use data under a lease.
        Lease,
        /// Give others the right to use data under a licence.
        License,
        /// Exchange data for data or favours.
        Trade,
        /// Hand data over for good, as with a business.
        HandOver,
        /// Let others look into data without handing over a copy.
        GiveAccess,
        /// Make data public, which is to disclose them to the public.
        Publish,
        /// Bring data of several sources together.
        Combine,
        /// Make other data out of data, such as statistics, inferences or anonymous data.
        Derive,
        /// Keep data over time.
        Retain,
        /// Delete data, or make an end of them in another way.
        Erase,
        /// Send data to another country, or let them be seen from there.
        Transfer,
        /// Store or process data in a certain place, which is not yet to transfer them.
        Locate,
        /// Store or read something on a device, or record behaviour, by cookies and similar techniques.
        Track,
        /// Decide about people by machines alone or with their help.
        Decide,
        /// Keep data safe from loss and from those who must not have them.
        Protect,
        /// Ask a person for data, which is not yet to collect them.
        Solicit,
    }
}

static ACTS: VocabularyInfo = VocabularyInfo {
    name: "acts",
    title: "Act",
    definition: "What is done with data. Whoever does the narrower act does the wider one too.",
    further: &[],
    cells: texts![
        ["collect", "Obtain data, from the person, by recording or from others.", "gather;obtain;collection;acquire;record", "1.0", "", ""],
        ["use", "Use data for a purpose.", "process;processing;usage;utilise;utilize;analyse;analyze", "1.0", "", ""],
        ["disclose", "Let others have data, in whatever way.", "share;sharing;disclosure;pass on;provide;give;reveal;release", "1.0", "", ""],
        ["sell", "Give data to others for money or, as some laws have it, other value.", "sale;selling;sold", "1.0", "", ""],
        ["rent", "Let others use data for a time and for pay.", "renting;rental;rented", "1.0", "", ""],
        ["lease", "Let others use data under a lease.", "leasing;leased", "1.0", "", ""],
        ["license", "Give others the right to use data under a licence.", "licence;licensing;sublicense", "1.0", "", ""],
        ["trade", "Exchange data for data or favours.", "trading;barter;swap;exchange", "1.0", "", ""],
        ["hand_over", "Hand data over for good, as with a business.", "assign;convey;hand over for good;pass with the business", "1.0", "", ""],
        ["give_access", "Let others look into data without handing over a copy.", "make available;allow access", "1.0", "", ""],
        ["publish", "Make data public, which is to disclose them to the public.", "make public;publication;post publicly;display", "1.0", "", ""],
        ["combine", "Bring data of several sources together.", "merge;link;combining;enrich", "1.0", "", ""],
        ["derive", "Make other data out of data, such as statistics, inferences or anonymous data.", "infer;aggregate;anonymise;anonymize;generate", "1.0", "", ""],
        ["retain", "Keep data over time.", "keep;keeping;store;storing;retention;storage;hold;preserve", "1.0", "", ""],
        ["erase", "Delete data, or make an end of them in another way.", "delete;deletion;erasure;remove;destroy;purge", "1.0", "", ""],
        ["transfer", "Send data to another country, or let them be seen from there.", "international transfer;cross-border transfer;export;send abroad", "1.0", "", ""],
        ["locate", "Store or process data in a certain place, which is not yet to transfer them.", "location;hosting location;data residency;data location", "1.0", "", ""],
        ["track", "Store or read something on a device, or record behaviour, by cookies and similar techniques.", "tracking;cookies;cookie;set cookies;place cookies", "1.0", "", ""],
        ["decide", "Decide about people by machines alone or with their help.", "automated decision;automated decisions;automated decision making", "1.0", "", ""],
        ["protect", "Keep data safe from loss and from those who must not have them.", "secure;security;encrypt;safeguard", "1.0", "", ""],
        ["solicit", "Ask a person for data, which is not yet to collect them.", "ask for;request data", "1.0", "", ""],
    ],
    by_name: &[0, 11, 18, 12, 2, 14, 9, 8, 5, 6, 16, 19, 10, 4, 13, 3, 20, 17, 7, 15, 1],
    starts: &[*b"collect\0", *b"combine\0", *b"decide\0\0", *b"derive\0\0", *b"disclose", *b"erase\0\0\0", *b"give_acc", *b"hand_ove", *b"lease\0\0\0", *b"license\0", *b"locate\0\0", *b"protect\0", *b"publish\0", *b"rent\0\0\0\0", *b"retain\0\0", *b"sell\0\0\0\0", *b"solicit\0", *b"track\0\0\0", *b"trade\0\0\0", *b"transfer", *b"use\0\0\0\0\0"],
    parents: &[0, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 13, 14, 15, 16, 17, 18, 19, 20],
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
    further: &[],
    cells: texts![
        ["met", "The policy says what the wish asks for.", "yes;fulfilled;satisfied;pass;ok", "1.0", "", ""],
        ["not_met", "The policy says the contrary, or reserves it with \"may\".", "no;unmet;failed;fail;violated", "1.0", "", ""],
        ["unknown", "The policy does not say enough to tell.", "unclear;silent;undecided", "1.0", "", ""],
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
    further: &[],
    cells: texts![
        ["AD", "Andorra", "", "1.0", "", ""],
        ["AE", "United Arab Emirates", "", "1.0", "", ""],
        ["AF", "Afghanistan", "", "1.0", "", ""],
        ["AG", "Antigua and Barbuda", "", "1.0", "", ""],
        ["AI", "Anguilla", "", "1.0", "", ""],
        ["AL", "Albania", "", "1.0", "", ""],
        ["AM", "Armenia", "", "1.0", "", ""],
        ["AO", "Angola", "", "1.0", "", ""],
        ["AQ", "Antarctica", "", "1.0", "", ""],
        ["AR", "Argentina", "", "1.0", "", ""],
        ["AS", "American Samoa", "", "1.0", "", ""],
        ["AT", "Austria", "", "1.0", "", ""],
        ["AU", "Australia", "", "1.0", "", ""],
        ["AW", "Aruba", "", "1.0", "", ""],
        ["AX", "Åland Islands", "", "1.0", "", ""],
        ["AZ", "Azerbaijan", "", "1.0", "", ""],
        ["BA", "Bosnia and Herzegovina", "", "1.0", "", ""],
        ["BB", "Barbados", "", "1.0", "", ""],
        ["BD", "Bangladesh", "", "1.0", "", ""],
        ["BE", "Belgium", "", "1.0", "", ""],
        ["BF", "Burkina Faso", "", "1.0", "", ""],
        ["BG", "Bulgaria", "", "1.0", "", ""],
        ["BH", "Bahrain", "", "1.0", "", ""],
        ["BI", "Burundi", "", "1.0", "", ""],
        ["BJ", "Benin", "", "1.0", "", ""],
        ["BL", "Saint Barthélemy", "", "1.0", "", ""],
        ["BM", "Bermuda", "", "1.0", "", ""],
        ["BN", "Brunei", "", "1.0", "", ""],
        ["BO", "Bolivia", "", "1.0", "", ""],
        ["BQ", "Caribbean Netherlands", "", "1.0", "", ""],
        ["BR", "Brazil", "", "1.0", "", ""],
        ["BS", "Bahamas", "", "1.0", "", ""],
        ["BT", "Bhutan", "", "1.0", "", ""],
        ["BV", "Bouvet Island", "", "1.0", "", ""],
        ["BW", "Botswana", "", "1.0", "", ""],
        ["BY", "Belarus", "", "1.0", "", ""],
        ["BZ", "Belize", "", "1.0", "", ""],
        ["CA", "Canada", "", "1.0", "", ""],
        ["CC", "Cocos (Keeling) Islands", "", "1.0", "", ""],
        ["CD", "Democratic Republic of the Congo", "", "1.0", "", ""],
        ["CF", "Central African Republic", "", "1.0", "", ""],
        ["CG", "Republic of the Congo", "", "1.0", "", ""],
        ["CH", "Switzerland", "", "1.0", "", ""],
        ["CI", "Côte d'Ivoire", "", "1.0", "", ""],
        ["CK", "Cook Islands", "", "1.0", "", ""],
        ["CL", "Chile", "", "1.0", "", ""],
        ["CM", "Cameroon", "", "1.0", "", ""],
        ["CN", "China", "", "1.0", "", ""],
        ["CO", "Colombia", "", "1.0", "", ""],
        ["CR", "Costa Rica", "", "1.0", "", ""],
        ["CU", "Cuba", "", "1.0", "", ""],
        ["CV", "Cape Verde", "", "1.0", "", ""],
        ["CW", "Curaçao", "", "1.0", "", ""],
        ["CX", "Christmas Island", "", "1.0", "", ""],
        ["CY", "Cyprus", "", "1.0", "", ""],
        ["CZ", "Czechia", "", "1.0", "", ""],
        ["DE", "Germany", "", "1.0", "", ""],
        ["DJ", "Djibouti", "", "1.0", "", ""],
        ["DK", "Denmark", "", "1.0", "", ""],
        ["DM", "Dominica", "", "1.0", "", ""],
        ["DO", "Dominican Republic", "", "1.0", "", ""],
        ["DZ", "Algeria", "", "1.0", "", ""],
        ["EC", "Ecuador", "", "1.0", "", ""],
        ["EE", "Estonia", "", "1.0", "", ""],
        ["EG", "Egypt", "", "1.0", "", ""],
        ["EH", "Western Sahara", "", "1.0", "", ""],
        ["ER", "Eritrea", "", "1.0", "", ""],
        ["ES", "Spain", "", "1.0", "", ""],
        ["ET", "Ethiopia", "", "1.0", "", ""],
        ["FI", "Finland", "", "1.0", "", ""],
        ["FJ", "Fiji", "", "1.0", "", ""],
        ["FK", "Falkland Islands", "", "1.0", "", ""],
        ["FM", "Micronesia", "", "1.0", "", ""],
        ["FO", "Faroe Islands", "", "1.0", "", ""],
        ["FR", "France", "", "1.0", "", ""],
        ["GA", "Gabon", "", "1.0", "", ""],
        ["GB", "United Kingdom", "", "1.0", "", ""],
        ["GD", "Grenada", "", "1.0", "", ""],
        ["GE", "Georgia", "", "1.0", "", ""],
        ["GF", "French Guiana", "", "1.0", "", ""],
        ["GG", "Guernsey", "", "1.0", "", ""],
        ["GH", "Ghana", "", "1.0", "", ""],
        ["GI", "Gibraltar", "", "1.0", "", ""],
        ["GL", "Greenland", "", "1.0", "", ""],
        ["GM", "Gambia", "", "1.0", "", ""],
        ["GN", "Guinea", "", "1.0", "", ""],
        ["GP", "Guadeloupe", "", "1.0", "", ""],
        ["GQ", "Equatorial Guinea", "", "1.0", "", ""],
        ["GR", "Greece", "", "1.0", "", ""],
        ["GS", "South Georgia and the South Sandwich Islands", "", "1.0", "", ""],
        ["GT", "Guatemala", "", "1.0", "", ""],
        ["GU", "Guam", "", "1.0", "", ""],
        ["GW", "Guinea-Bissau", "", "1.0", "", ""],
        ["GY", "Guyana", "", "1.0", "", ""],
        ["HK", "Hong Kong", "", "1.0", "", ""],
        ["HM", "Heard Island and McDonald Islands", "", "1.0", "", ""],
        ["HN", "Honduras", "", "1.0", "", ""],
        ["HR", "Croatia", "", "1.0", "", ""],
        ["HT", "Haiti", "", "1.0", "", ""],
        ["HU", "Hungary", "", "1.0", "", ""],
        ["ID", "Indonesia", "", "1.0", "", ""],
        ["IE", "Ireland", "", "1.0", "", ""],
        ["IL", "Israel", "", "1.0", "", ""],
        ["IM", "Isle of Man", "", "1.0", "", ""],
        ["IN", "India", "", "1.0", "", ""],
        ["IO", "British Indian Ocean Territory", "", "1.0", "", ""],
        ["IQ", "Iraq", "", "1.0", "", ""],
        ["IR", "Iran", "", "1.0", "", ""],
        ["IS", "Iceland", "", "1.0", "", ""],
        ["IT", "Italy", "", "1.0", "", ""],
        ["JE", "Jersey", "", "1.0", "", ""],
        ["JM", "Jamaica", "", "1.0", "", ""],
        ["JO", "Jordan", "", "1.0", "", ""],
        ["JP", "Japan", "", "1.0", "", ""],
        ["KE", "Kenya", "", "1.0", "", ""],
        ["KG", "Kyrgyzstan", "", "1.0", "", ""],
        ["KH", "Cambodia", "", "1.0", "", ""],
        ["KI", "Kiribati", "", "1.0", "", ""],
        ["KM", "Comoros", "", "1.0", "", ""],
        ["KN", "Saint Kitts and Nevis", "", "1.0", "", ""],
        ["KP", "North Korea", "", "1.0", "", ""],
        ["KR", "South Korea", "", "1.0", "", ""],
        ["KW", "Kuwait", "", "1.0", "", ""],
        ["KY", "Cayman Islands", "", "1.0", "", ""],
        ["KZ", "Kazakhstan", "", "1.0", "", ""],
        ["LA", "Laos", "", "1.0", "", ""],
        ["LB", "Lebanon", "", "1.0", "", ""],
        ["LC", "Saint Lucia", "", "1.0", "", ""],
        ["LI", "Liechtenstein", "", "1.0", "", ""],
        ["LK", "Sri Lanka", "", "1.0", "", ""],
        ["LR", "Liberia", "", "1.0", "", ""],
        ["LS", "Lesotho", "", "1.0", "", ""],
        ["LT", "Lithuania", "", "1.0", "", ""],
        ["LU", "Luxembourg", "", "1.0", "", ""],
        ["LV", "Latvia", "", "1.0", "", ""],
        ["LY", "Libya", "", "1.0", "", ""],
        ["MA", "Morocco", "", "1.0", "", ""],
        ["MC", "Monaco", "", "1.0", "", ""],
        ["MD", "Moldova", "", "1.0", "", ""],
        ["ME", "Montenegro", "", "1.0", "", ""],
        ["MF", "Saint Martin", "", "1.0", "", ""],
        ["MG", "Madagascar", "", "1.0", "", ""],
        ["MH", "Marshall Islands", "", "1.0", "", ""],
        ["MK", "North Macedonia", "", "1.0", "", ""],
        ["ML", "Mali", "", "1.0", "", ""],
        ["MM", "Myanmar", "", "1.0", "", ""],
        ["MN", "Mongolia", "", "1.0", "", ""],
        ["MO", "Macao", "", "1.0", "", ""],
        ["MP", "Northern Mariana Islands", "", "1.0", "", ""],
        ["MQ", "Martinique", "", "1.0", "", ""],
        ["MR", "Mauritania", "", "1.0", "", ""],
        ["MS", "Montserrat", "", "1.0", "", ""],
        ["MT", "Malta", "", "1.0", "", ""],
        ["MU", "Mauritius", "", "1.0", "", ""],
        ["MV", "Maldives", "", "1.0", "", ""],
        ["MW", "Malawi", "", "1.0", "", ""],
        ["MX", "Mexico", "", "1.0", "", ""],
        ["MY", "Malaysia", "", "1.0", "", ""],
        ["MZ", "Mozambique", "", "1.0", "", ""],
        ["NA", "Namibia", "", "1.0", "", ""],
        ["NC", "New Caledonia", "", "1.0", "", ""],
        ["NE", "Niger", "", "1.0", "", ""],
        ["NF", "Norfolk Island", "", "1.0", "", ""],
        ["NG", "Nigeria", "", "1.0", "", ""],
        ["NI", "Nicaragua", "", "1.0", "", ""],
        ["NL", "Netherlands", "", "1.0", "", ""],
        ["NO", "Norway", "", "1.0", "", ""],
        ["NP", "Nepal", "", "1.0", "", ""],
        ["NR", "Nauru", "", "1.0", "", ""],
        ["NU", "Niue", "", "1.0", "", ""],
        ["NZ", "New Zealand", "", "1.0", "", ""],
        ["OM", "Oman", "", "1.0", "", ""],
        ["PA", "Panama", "", "1.0", "", ""],
        ["PE", "Peru", "", "1.0", "", ""],
        ["PF", "French Polynesia", "", "1.0", "", ""],
        ["PG", "Papua New Guinea", "", "1.0", "", ""],
        ["PH", "Philippines", "", "1.0", "", ""],
        ["PK", "Pakistan", "", "1.0", "", ""],
        ["PL", "Poland", "", "1.0", "", ""],
        ["PM", "Saint Pierre and Miquelon", "", "1.0", "", ""],
        ["PN", "Pitcairn", "", "1.0", "", ""],
        ["PR", "Puerto Rico", "", "1.0", "", ""],
        ["PS", "Palestine", "", "1.0", "", ""],
        ["PT", "Portugal", "", "1.0", "", ""],
        ["PW", "Palau", "", "1.0", "", ""],
        ["PY", "Paraguay", "", "1.0", "", ""],
        ["QA", "Qatar", "", "1.0", "", ""],
        ["RE", "Réunion", "", "1.0", "", ""],
        ["RO", "Romania", "", "1.0", "", ""],
        ["RS", "Serbia", "", "1.0", "", ""],
        ["RU", "Russia", "", "1.0", "", ""],
        ["RW", "Rwanda", "", "1.0", "", ""],
        ["SA", "Saudi Arabia", "", "1.0", "", ""],
        ["SB", "Solomon Islands", "", "1.0", "", ""],
        ["SC", "Seychelles", "", "1.0", "", ""],
        ["SD", "Sudan", "", "1.0", "", ""],
        ["SE", "Sweden", "", "1.0", "", ""],
        ["SG", "Singapore", "", "1.0", "", ""],
        ["SH", "Saint Helena, Ascension and Tristan da Cunha", "", "1.0", "", ""],
        ["SI", "Slovenia", "", "1.0", "", ""],
        ["SJ", "Svalbard and Jan Mayen", "", "1.0", "", ""],
        ["SK", "Slovakia", "", "1.0", "", ""],
        ["SL", "Sierra Leone", "", "1.0", "", ""],
        ["SM", "San Marino", "", "1.0", "", ""],
        ["SN", "Senegal", "", "1.0", "", ""],
        ["SO", "Somalia", "", "1.0", "", ""],
        ["SR", "Suriname", "", "1.0", "", ""],
        ["SS", "South Sudan", "", "1.0", "", ""],
        ["ST", "Sao Tome and Principe", "", "1.0", "", ""],
        ["SV", "El Salvador", "", "1.0", "", ""],
        ["SX", "Sint Maarten", "", "1.0", "", ""],
        ["SY", "Syria", "", "1.0", "", ""],
        ["SZ", "Eswatini", "", "1.0", "", ""],
        ["TC", "Turks and Caicos Islands", "", "1.0", "", ""],
        ["TD", "Chad", "", "1.0", "", ""],
        ["TF", "French Southern Territories", "", "1.0", "", ""],
        ["TG", "Togo", "", "1.0", "", ""],
        ["TH", "Thailand", "", "1.0", "", ""],
        ["TJ", "Tajikistan", "", "1.0", "", ""],
        ["TK", "Tokelau", "", "1.0", "", ""],
        ["TL", "Timor-Leste", "", "1.0", "", ""],
        ["TM", "Turkmenistan", "", "1.0", "", ""],
        ["TN", "Tunisia", "", "1.0", "", ""],
        ["TO", "Tonga", "", "1.0", "", ""],
        ["TR", "Turkey", "", "1.0", "", ""],
        ["TT", "Trinidad and Tobago", "", "1.0", "", ""],
        ["TV", "Tuvalu", "", "1.0", "", ""],
        ["TW", "Taiwan", "", "1.0", "", ""],
        ["TZ", "Tanzania", "", "1.0", "", ""],
        ["UA", "Ukraine", "", "1.0", "", ""],
        ["UG", "Uganda", "", "1.0", "", ""],
        ["UM", "United States Minor Outlying Islands", "", "1.0", "", ""],
        ["US", "United States", "", "1.0", "", ""],
        ["UY", "Uruguay", "", "1.0", "", ""],
        ["UZ", "Uzbekistan", "", "1.0", "", ""],
        ["VA", "Vatican City", "", "1.0", "", ""],
        ["VC", "Saint Vincent and the Grenadines", "", "1.0", "", ""],
        ["VE", "Venezuela", "", "1.0", "", ""],
        ["VG", "British Virgin Islands", "", "1.0", "", ""],
        ["VI", "United States Virgin Islands", "", "1.0", "", ""],
        ["VN", "Vietnam", "", "1.0", "", ""],
        ["VU", "Vanuatu", "", "1.0", "", ""],
        ["WF", "Wallis and Futuna", "", "1.0", "", ""],
        ["WS", "Samoa", "", "1.0", "", ""],
        ["YE", "Yemen", "", "1.0", "", ""],
        ["YT", "Mayotte", "", "1.0", "", ""],
        ["ZA", "South Africa", "", "1.0", "", ""],
        ["ZM", "Zambia", "", "1.0", "", ""],
        ["ZW", "Zimbabwe", "", "1.0", "", ""],
    ],
    by_name: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248],
    starts: &[*b"AD\0\0\0\0\0\0", *b"AE\0\0\0\0\0\0", *b"AF\0\0\0\0\0\0", *b"AG\0\0\0\0\0\0", *b"AI\0\0\0\0\0\0", *b"AL\0\0\0\0\0\0", *b"AM\0\0\0\0\0\0", *b"AO\0\0\0\0\0\0", *b"AQ\0\0\0\0\0\0", *b"AR\0\0\0\0\0\0", *b"AS\0\0\0\0\0\0", *b"AT\0\0\0\0\0\0", *b"AU\0\0\0\0\0\0", *b"AW\0\0\0\0\0\0", *b"AX\0\0\0\0\0\0", *b"AZ\0\0\0\0\0\0", *b"BA\0\0\0\0\0\0", *b"BB\0\0\0\0\0\0", *b"BD\0\0\0\0\0\0", *b"BE\0\0\0\0\0\0", *b"BF\0\0\0\0\0\0", *b"BG\0\0\0\0\0\0", *b"BH\0\0\0\0\0\0", *b"BI\0\0\0\0\0\0", *b"BJ\0\0\0\0\0\0", *b"BL\0\0\0\0\0\0", *b"BM\0\0\0\0\0\0", *b"BN\0\0\0\0\0\0", *b"BO\0\0\0\0\0\0", *b"BQ\0\0\0\0\0\0", *b"BR\0\0\0\0\0\0", *b"BS\0\0\0\0\0\0", *b"BT\0\0\0\0\0\0", *b"BV\0\0\0\0\0\0", *b"BW\0\0\0\0\0\0", *b"BY\0\0\0\0\0\0", *b"BZ\0\0\0\0\0\0", *b"CA\0\0\0\0\0\0", *b"CC\0\0\0\0\0\0", *b"CD\0\0\0\0\0\0", *b"CF\0\0\0\0\0\0", *b"CG\0\0\0\0\0\0", *b"CH\0\0\0\0\0\0", *b"CI\0\0\0\0\0\0", *b"CK\0\0\0\0\0\0", *b"CL\0\0\0\0\0\0", *b"CM\0\0\0\0\0\0", *b"CN\0\0\0\0\0\0", *b"CO\0\0\0\0\0\0", *b"CR\0\0\0\0\0\0", *b"CU\0\0\0\0\0\0", *b"CV\0\0\0\0\0\0", *b"CW\0\0\0\0\0\0", *b"CX\0\0\0\0\0\0", *b"CY\0\0\0\0\0\0", *b"CZ\0\0\0\0\0\0", *b"DE\0\0\0\0\0\0", *b"DJ\0\0\0\0\0\0", *b"DK\0\0\0\0\0\0", *b"DM\0\0\0\0\0\0", *b"DO\0\0\0\0\0\0", *b"DZ\0\0\0\0\0\0", *b"EC\0\0\0\0\0\0", *b"EE\0\0\0\0\0\0", *b"EG\0\0\0\0\0\0", *b"EH\0\0\0\0\0\0", *b"ER\0\0\0\0\0\0", *b"ES\0\0\0\0\0\0", *b"ET\0\0\0\0\0\0", *b"FI\0\0\0\0\0\0", *b"FJ\0\0\0\0\0\0", *b"FK\0\0\0\0\0\0", *b"FM\0\0\0\0\0\0", *b"FO\0\0\0\0\0\0", *b"FR\0\0\0\0\0\0", *b"GA\0\0\0\0\0\0", *b"GB\0\0\0\0\0\0", *b"GD\0\0\0\0\0\0", *b"GE\0\0\0\0\0\0", *b"GF\0\0\0\0\0\0", *b"GG\0\0\0\0\0\0", *b"GH\0\0\0\0\0\0", *b"GI\0\0\0\0\0\0", *b"GL\0\0\0\0\0\0", *b"GM\0\0\0\0\0\0", *b"GN\0\0\0\0\0\0", *b"GP\0\0\0\0\0\0", *b"GQ\0\0\0\0\0\0", *b"GR\0\0\0\0\0\0", *b"GS\0\0\0\0\0\0", *b"GT\0\0\0\0\0\0", *b"GU\0\0\0\0\0\0", *b"GW\0\0\0\0\0\0", *b"GY\0\0\0\0\0\0", *b"HK\0\0\0\0\0\0", *b"HM\0\0\0\0\0\0", *b"HN\0\0\0\0\0\0", *b"HR\0\0\0\0\0\0", *b"HT\0\0\0\0\0\0", *b"HU\0\0\0\0\0\0", *b"ID\0\0\0\0\0\0", *b"IE\0\0\0\0\0\0", *b"IL\0\0\0\0\0\0", *b"IM\0\0\0\0\0\0", *b"IN\0\0\0\0\0\0", *b"IO\0\0\0\0\0\0", *b"IQ\0\0\0\0\0\0", *b"IR\0\0\0\0\0\0", *b"IS\0\0\0\0\0\0", *b"IT\0\0\0\0\0\0", *b"JE\0\0\0\0\0\0", *b"JM\0\0\0\0\0\0", *b"JO\0\0\0\0\0\0", *b"JP\0\0\0\0\0\0", *b"KE\0\0\0\0\0\0", *b"KG\0\0\0\0\0\0", *b"KH\0\0\0\0\0\0", *b"KI\0\0\0\0\0\0", *b"KM\0\0\0\0\0\0", *b"KN\0\0\0\0\0\0", *b"KP\0\0\0\0\0\0", *b"KR\0\0\0\0\0\0", *b"KW\0\0\0\0\0\0", *b"KY\0\0\0\0\0\0", *b"KZ\0\0\0\0\0\0", *b"LA\0\0\0\0\0\0", *b"LB\0\0\0\0\0\0", *b"LC\0\0\0\0\0\0", *b"LI\0\0\0\0\0\0", *b"LK\0\0\0\0\0\0", *b"LR\0\0\0\0\0\0", *b"LS\0\0\0\0\0\0", *b"LT\0\0\0\0\0\0", *b"LU\0\0\0\0\0\0", *b"LV\0\0\0\0\0\0", *b"LY\0\0\0\0\0\0", *b"MA\0\0\0\0\0\0", *b"MC\0\0\0\0\0\0", *b"MD\0\0\0\0\0\0", *b"ME\0\0\0\0\0\0", *b"MF\0\0\0\0\0\0", *b"MG\0\0\0\0\0\0", *b"MH\0\0\0\0\0\0", *b"MK\0\0\0\0\0\0", *b"ML\0\0\0\0\0\0", *b"MM\0\0\0\0\0\0", *b"MN\0\0\0\0\0\0", *b"MO\0\0\0\0\0\0", *b"MP\0\0\0\0\0\0", *b"MQ\0\0\0\0\0\0", *b"MR\0\0\0\0\0\0", *b"MS\0\0\0\0\0\0", *b"MT\0\0\0\0\0\0", *b"MU\0\0\0\0\0\0", *b"MV\0\0\0\0\0\0", *b"MW\0\0\0\0\0\0", *b"MX\0\0\0\0\0\0", *b"MY\0\0\0\0\0\0", *b"MZ\0\0\0\0\0\0", *b"NA\0\0\0\0\0\0", *b"NC\0\0\0\0\0\0", *b"NE\0\0\0\0\0\0", *b"NF\0\0\0\0\0\0", *b"NG\0\0\0\0\0\0", *b"NI\0\0\0\0\0\0", *b"NL\0\0\0\0\0\0", *b"NO\0\0\0\0\0\0", *b"NP\0\0\0\0\0\0", *b"NR\0\0\0\0\0\0", *b"NU\0\0\0\0\0\0", *b"NZ\0\0\0\0\0\0", *b"OM\0\0\0\0\0\0", *b"PA\0\0\0\0\0\0", *b"PE\0\0\0\0\0\0", *b"PF\0\0\0\0\0\0", *b"PG\0\0\0\0\0\0", *b"PH\0\0\0\0\0\0", *b"PK\0\0\0\0\0\0", *b"PL\0\0\0\0\0\0", *b"PM\0\0\0\0\0\0", *b"PN\0\0\0\0\0\0", *b"PR\0\0\0\0\0\0", *b"PS\0\0\0\0\0\0", *b"PT\0\0\0\0\0\0", *b"PW\0\0\0\0\0\0", *b"PY\0\0\0\0\0\0", *b"QA\0\0\0\0\0\0", *b"RE\0\0\0\0\0\0", *b"RO\0\0\0\0\0\0", *b"RS\0\0\0\0\0\0", *b"RU\0\0\0\0\0\0", *b"RW\0\0\0\0\0\0", *b"SA\0\0\0\0\0\0", *b"SB\0\0\0\0\0\0", *b"SC\0\0\0\0\0\0", *b"SD\0\0\0\0\0\0", *b"SE\0\0\0\0\0\0", *b"SG\0\0\0\0\0\0", *b"SH\0\0\0\0\0\0", *b"SI\0\0\0\0\0\0", *b"SJ\0\0\0\0\0\0", *b"SK\0\0\0\0\0\0", *b"SL\0\0\0\0\0\0", *b"SM\0\0\0\0\0\0", *b"SN\0\0\0\0\0\0", *b"SO\0\0\0\0\0\0", *b"SR\0\0\0\0\0\0", *b"SS\0\0\0\0\0\0", *b"ST\0\0\0\0\0\0", *b"SV\0\0\0\0\0\0", *b"SX\0\0\0\0\0\0", *b"SY\0\0\0\0\0\0", *b"SZ\0\0\0\0\0\0", *b"TC\0\0\0\0\0\0", *b"TD\0\0\0\0\0\0", *b"TF\0\0\0\0\0\0", *b"TG\0\0\0\0\0\0", *b"TH\0\0\0\0\0\0", *b"TJ\0\0\0\0\0\0", *b"TK\0\0\0\0\0\0", *b"TL\0\0\0\0\0\0", *b"TM\0\0\0\0\0\0", *b"TN\0\0\0\0\0\0", *b"TO\0\0\0\0\0\0", *b"TR\0\0\0\0\0\0", *b"TT\0\0\0\0\0\0", *b"TV\0\0\0\0\0\0", *b"TW\0\0\0\0\0\0", *b"TZ\0\0\0\0\0\0", *b"UA\0\0\0\0\0\0", *b"UG\0\0\0\0\0\0", *b"UM\0\0\0\0\0\0", *b"US\0\0\0\0\0\0", *b"UY\0\0\0\0\0\0", *b"UZ\0\0\0\0\0\0", *b"VA\0\0\0\0\0\0", *b"VC\0\0\0\0\0\0", *b"VE\0\0\0\0\0\0", *b"VG\0\0\0\0\0\0", *b"VI\0\0\0\0\0\0", *b"VN\0\0\0\0\0\0", *b"VU\0\0\0\0\0\0", *b"WF\0\0\0\0\0\0", *b"WS\0\0\0\0\0\0", *b"YE\0\0\0\0\0\0", *b"YT\0\0\0\0\0\0", *b"ZA\0\0\0\0\0\0", *b"ZM\0\0\0\0\0\0", *b"ZW\0\0\0\0\0\0"],
    parents: &[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248],
};
