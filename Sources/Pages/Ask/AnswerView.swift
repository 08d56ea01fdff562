import Funding
import HTML

/// A letter that brings the desk's answer, as plain text and as HTML that says the same: no picture, no style, nothing that is fetched. The
/// private link is not in it: the desk keeps only what it can be checked by.
public struct AnswerView: Sendable {
    private let reference: String
    private let answer: String
    private let context: PageContext

    /// - Parameter reference: the number of the question.
    public init(reference: String, answer: String, context: PageContext) {
        self.reference = reference
        self.answer = answer
        self.context = context
    }

    public var subject: String { words.subject(reference, sender) }

    public var text: String { [words.intro(sender), answer, words.end(reference)].joined(separator: "\n\n") + "\n" }

    public var html: String {
        let page = HTML.html(.lang(context.language.rawValue)) {
            head {
                meta(.charset("utf-8"))
                HTML.title { subject }
            }
            body {
                p { words.intro(sender) }
                Paragraphs.markup(answer)
                p { words.end(reference) }
            }
        }
        return String(decoding: page.document, as: UTF8.self)
    }

    private var words: AnswerWords { context.words.answer }
    private var sender: String { context.municipality.name[context.language] }
}
