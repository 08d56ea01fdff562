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
    /// How many partners there are besides the applicant.
    public let partnerCount: Int?
    /// What the project would cost.
    public let budget: Money?
    /// The first day of the project.
    public let starts: Day?
    /// The project's length in months.
    public let months: Int?
    /// What the person has answered to rules that only they can judge.
    public let judgements: [RuleReference: Bool]

    public init(
        text: String, language: Language, neighbourLanguage: NeighbourLanguage? = nil, applicant: ApplicantKind? = nil,
        seat: AreaCode? = nil, place: AreaCode? = nil, partnerCountries: [AreaCode] = [], partnerCount: Int? = nil,
        budget: Money? = nil, starts: Day? = nil, months: Int? = nil, judgements: [RuleReference: Bool] = [:]
    ) {
        self.text = text
        self.language = language
        self.neighbourLanguage = neighbourLanguage
        self.applicant = applicant
        self.seat = seat
        self.place = place
        self.partnerCountries = partnerCountries
        self.partnerCount = partnerCount
        self.budget = budget
        self.starts = starts
        self.months = months
        self.judgements = judgements
    }
}
