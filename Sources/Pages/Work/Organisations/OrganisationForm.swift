public import Casework
public import Funding

/// An organisation of the register, as somebody typed it.
public struct OrganisationForm: Sendable, Hashable {
    public var name = ""
    public var country = ""
    public var kind: Organisation.Kind?
    public var organisationNumber = ""
    public var vatNumber = ""
    public var pic = ""
    public var oid = ""
    public var lei = ""
    public var web = ""
    public var note = ""
    /// The version that the form shows; 0 in a form for a new one.
    public var version = 0
    /// What tells one filled-in form from another.
    public var formKey = ""

    /// An empty form.
    public init(formKey: String) {
        self.formKey = formKey
    }

    /// A form that shows what is known.
    public init(_ organisation: KnownOrganisation, version: Int = 0, formKey: String = "") {
        name = organisation.name
        country = organisation.country?.rawValue ?? ""
        kind = organisation.kind
        organisationNumber = organisation.organisationNumber?.rawValue ?? ""
        vatNumber = organisation.vatNumber?.rawValue ?? ""
        pic = organisation.pic?.rawValue ?? ""
        oid = organisation.oid?.rawValue ?? ""
        lei = organisation.lei?.rawValue ?? ""
        (web, note) = (organisation.web, organisation.note)
        self.version = version
        self.formKey = formKey
    }

    /// Reads a sent form; names in either language.
    public init(_ parameters: QueryParameters) {
        func text(_ name: ParameterName) -> String { (parameters[name] ?? "").replacing("\r\n", with: "\n") }
        (name, country) = (text(.organisation), text(.partnerCountry))
        kind = Organisation.Kind(rawValue: text(.organisationKind))
        (organisationNumber, vatNumber, pic) = (text(.organisationNumber), text(.vatNumber), text(.pic))
        (oid, lei, web, note) = (text(.oid), text(.lei), text(.networkWeb), text(.partnerNote))
        version = Int(text(.version)) ?? 0
        formKey = text(.formKey)
    }

    /// What the form says, or what of it cannot be read.
    public var organisation: Result<KnownOrganisation, NetworkProblems> {
        var reading = TypedReading()
        let country = reading.country(self.country)
        let organisation = KnownOrganisation(
            name: name, country: country, kind: kind,
            organisationNumber: reading.number(organisationNumber, .organisationNumber) { try? OrganisationNumber($0) },
            vatNumber: reading.number(vatNumber, .vatNumber) { VATNumber($0) }, pic: reading.number(pic, .pic) { PIC($0) },
            oid: reading.number(oid, .oid) { ErasmusOID($0) }, lei: reading.number(lei, .lei) { LegalEntityIdentifier($0) }, web: web,
            note: note)
        return reading.problems.isEmpty ? .success(organisation) : .failure(NetworkProblems(reading.problems))
    }

    /// Where two forms differ: a field's name, theirs, and this one's.
    func differences(from theirs: OrganisationForm, _ context: WorkContext) -> [(name: String, theirs: String, yours: String)] {
        let (words, partners) = (context.words.organisations, context.words.partners)
        func name(of kind: Organisation.Kind?) -> String { kind?.name[context.language].capitalisedFirst ?? "" }
        return [
            (words.name, theirs.name, self.name), (partners.country, theirs.country, country),
            (words.kind, name(of: theirs.kind), name(of: kind)),
            (partners.organisationNumber, theirs.organisationNumber, organisationNumber),
            (partners.vatNumber, theirs.vatNumber, vatNumber), (partners.pic, theirs.pic, pic), (words.oid, theirs.oid, oid),
            (words.lei, theirs.lei, lei), (partners.web, theirs.web, web), (words.note, theirs.note, note),
        ].filter { $0.1 != $0.2 }
    }
}

extension ParameterName {
    static let organisationsFolder = ParameterName("organisationer", "organisations")
    static let removalFolder = ParameterName("ta-bort", "remove")
    static let partnerNumber = ParameterName("partnerforfragan", "partner-request")
    static let organisationKind = ParameterName("organisationsslag", "organisation-kind")
    static let oid = ParameterName("oid", "oid")
    static let lei = ParameterName("lei", "lei")
}
