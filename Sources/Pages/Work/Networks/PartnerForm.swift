public import Casework
public import Funding

/// A partner request, as somebody typed it.
public struct PartnerForm: Sendable, Hashable {
    public var direction = PartnerRequest.Direction.incoming
    public var day = ""
    public var organisation = ""
    public var country = ""
    public var organisationNumber = ""
    public var vatNumber = ""
    public var pic = ""
    public var contactName = ""
    public var contactEmail = ""
    public var keptUntil = ""
    public var programme = ""
    public var call = ""
    public var text = ""
    public var caseReference = ""
    /// The version that the form shows; 0 in a form for a new one.
    public var version = 0
    /// What tells one filled-in form from another.
    public var formKey = ""
    /// What is said of a new state.
    public var note = ""
    /// The new state; `nil` where none is known.
    public var state: PartnerRequest.State?

    /// An empty form.
    public init(on today: Day, caseReference: String = "", formKey: String) {
        day = today.iso
        self.caseReference = caseReference
        self.formKey = formKey
    }

    /// A form that shows what is known.
    public init(_ request: PartnerRequest, caseReference: String, version: Int) {
        let organisation = request.organisation
        direction = request.direction
        day = request.day.iso
        self.organisation = organisation.name
        country = organisation.country?.rawValue ?? ""
        organisationNumber = organisation.organisationNumber?.rawValue ?? ""
        vatNumber = organisation.vatNumber?.rawValue ?? ""
        pic = organisation.pic?.rawValue ?? ""
        contactName = request.contact?.name ?? ""
        contactEmail = request.contact?.email ?? ""
        keptUntil = request.contact?.keptUntil.iso ?? ""
        programme = request.programme?.rawValue ?? ""
        call = request.call?.rawValue ?? ""
        text = request.text
        self.caseReference = caseReference
        self.version = version
    }

    /// Reads a sent form; names in either language.
    public init(_ parameters: QueryParameters) {
        func text(_ name: ParameterName) -> String { (parameters[name] ?? "").replacing("\r\n", with: "\n") }
        direction = PartnerRequest.Direction(rawValue: text(.direction)) ?? .incoming
        (day, organisation, country) = (text(.partnerDay), text(.organisation), text(.partnerCountry))
        (organisationNumber, vatNumber, pic) = (text(.organisationNumber), text(.vatNumber), text(.pic))
        (contactName, contactEmail, keptUntil) = (text(.name), text(.email), text(.keptUntil))
        (programme, call, self.text) = (text(.partnerProgramme), text(.call), text(.partnerText))
        caseReference = text(.caseReference)
        version = Int(text(.version)) ?? 0
        formKey = text(.formKey)
        note = text(.partnerNote)
        state = PartnerRequest.State(rawValue: text(.partnerState))
    }

    /// What the form says, or what of it cannot be read. Its case is for the desk to find.
    /// - Parameter today: a contact without a last day is kept from it as long as it may be.
    public func request(on today: Day) -> Result<PartnerRequest, NetworkProblems> {
        var reading = TypedReading()
        let day = reading.day(self.day, .day, isNeeded: true)
        let country = reading.country(self.country)
        let organisation = PartnerOrganisation(
            name: organisation, country: country,
            organisationNumber: reading.number(organisationNumber, .organisationNumber) { try? OrganisationNumber($0) },
            vatNumber: reading.number(vatNumber, .vatNumber) { VATNumber($0) }, pic: reading.number(pic, .pic) { PIC($0) })
        let last = reading.day(keptUntil, .keptUntil) ?? ContactKeeping.lastDay(from: today)
        func filled(_ text: String) -> String? {
            let text = text.filter { !$0.isWhitespace }
            return text.isEmpty ? nil : text
        }
        guard let day, reading.problems.isEmpty else { return .failure(NetworkProblems(reading.problems)) }
        return .success(
            PartnerRequest(
                direction: direction, day: day, organisation: organisation,
                contact: PartnerContact(name: contactName, email: contactEmail, keptUntil: last),
                programme: filled(programme).map { Programme.ID($0) }, call: filled(call).map { Call.ID($0) }, text: text))
    }
}

extension ParameterName {
    static let direction = ParameterName("riktning", "direction")
    static let partnerDay = ParameterName("partnerdag", "partner-day")
    static let partnerCountry = ParameterName("partnerland", "partner-country")
    static let organisationNumber = ParameterName("organisationsnummer", "organisation-number")
    static let vatNumber = ParameterName("momsnummer", "vat-number")
    static let pic = ParameterName("pic", "pic")
    static let keptUntil = ParameterName("sparas-till", "kept-until")
    static let partnerProgramme = ParameterName("soker-program", "sought-programme")
    static let partnerText = ParameterName("galler", "about-what")
    static let caseReference = ParameterName("arendenummer", "case-number")
    static let partnerNote = ParameterName("anteckning", "note")
    static let partnerState = ParameterName("nytt-lage", "new-state")
}
