import Funding

extension MatchDocument {
    /// The question to ask next.
    struct QuestionPart: Encodable {
        let topic: String
        let question: String
        let condition: String?
        let answer: String
        let options: [String]?
        let currency: String?
        let number: Int
        let settles: [Int]
        let concerns: [Int]
        let likely: Int
        let expectedShare: Double

        init(_ question: NextQuestion, in language: Language) {
            topic = question.topic.description
            self.question = question.text[language]
            condition = question.condition?[language]
            var (options, currency) = ([String]?.none, String?.none)
            switch question.options {
            case .applicants(let kinds): (answer, options) = ("applicant", kinds.map(\.rawValue))
            case .place: answer = "place"
            case .countries(let suggested, _): (answer, options) = ("countries", suggested.map(\.rawValue))
            case .number: answer = "number"
            case .amount(let asked): (answer, currency) = ("amount", asked.rawValue)
            case .yesOrNo: (answer, options) = ("yesOrNo", ["yes", "no"])
            }
            (self.options, self.currency) = (options, currency)
            (number, settles, concerns, likely) = (question.number, question.settles, question.concerns, question.likely)
            expectedShare = (question.expectedShare * 1_000).rounded() / 1_000
        }
    }
}
