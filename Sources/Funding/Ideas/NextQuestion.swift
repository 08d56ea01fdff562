/// The question whose answer is expected to settle most among the likely matches.
public struct NextQuestion: Sendable, Hashable {
    /// What an answer looks like, and what is offered to choose from.
    public enum Options: Sendable, Hashable {
        case applicants([ApplicantKind])
        case place
        /// Countries that the rules ask for, the most asked for first; any may be told. "None" can be answered unless partners were counted.
        case countries(suggested: [AreaCode], noneIsPossible: Bool)
        /// A whole number from `least`.
        case number(least: Int)
        /// An amount, in the currency that the rules are in.
        case amount(Currency)
        case yesOrNo
    }

    public let topic: QuestionTopic
    public let text: Localized
    /// The condition that is asked about, where it is a single programme's; begins with the programme's name.
    public let condition: Localized?
    public let options: Options
    /// 1…`most`, this one counted.
    public let number: Int
    /// The likely matches that at least one plausible answer settles, by their places in the answer, from 0.
    public let settles: [Int]
    /// The likely matches that wait for this answer, whether or not it is enough for them.
    public let concerns: [Int]
    /// How many matches are likely: all but those that do not fit.
    public let likely: Int
    /// The share of the likely matches' relevance that the answer is expected to settle, 0…1.
    public let expectedShare: Double

    /// How many questions are asked at most.
    public static let most = 5

    public init(
        topic: QuestionTopic, text: Localized, condition: Localized?, options: Options, number: Int, settles: [Int], concerns: [Int],
        likely: Int, expectedShare: Double
    ) {
        self.topic = topic
        self.text = text
        self.condition = condition
        self.options = options
        self.number = number
        self.settles = settles
        self.concerns = concerns
        self.likely = likely
        self.expectedShare = expectedShare
    }
}
