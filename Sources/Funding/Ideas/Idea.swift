/// What somebody wants to do, in their own words, with what they have told besides. Only the text is required.
public struct Idea: Sendable, Hashable {
    public let text: String
    /// The language of the text, found or corrected; English where the text is in a neighbour's language.
    public let language: Language
    /// The language that the text is in, where that is neither Swedish nor English: then only names and shared words are understood.
    public let neighbourLanguage: NeighbourLanguage?
    public let applicant: ApplicantKind?
    /// Where the applicant is based.
    public let seat: AreaCode?
    /// Where the project happens and for whom.
    public let place: AreaCode?
    /// Countries of partners, each once; the applicant's own only where a partner is there.
    public let partnerCountries: [AreaCode]
    /// What the project would cost.
    public let budget: Money?

    public init(
        text: String, language: Language, neighbourLanguage: NeighbourLanguage? = nil, applicant: ApplicantKind? = nil,
        seat: AreaCode? = nil,
        place: AreaCode? = nil, partnerCountries: [AreaCode] = [], budget: Money? = nil
    ) {
        self.text = text
        self.language = language
        self.neighbourLanguage = neighbourLanguage
        self.applicant = applicant
        self.seat = seat
        self.place = place
        self.partnerCountries = partnerCountries
        self.budget = budget
    }
}
