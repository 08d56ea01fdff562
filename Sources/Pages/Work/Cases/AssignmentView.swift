import Funding
import HTML

/// A letter that tells of a case that one has been given, as plain text and as HTML that says the same: no picture, no style, nothing that is
/// fetched. Nothing of whoever asked is in it but the case's title.
public struct AssignmentView: Sendable {
    private let caseID: Int64
    private let reference: String
    private let title: String
    private let givenBy: String
    private let note: String?
    private let context: PageContext

    /// - Parameters:
    ///   - givenBy: the name of whoever handed the case over.
    ///   - note: what they noted for the next one.
    public init(caseID: Int64, reference: String, title: String, givenBy: String, note: String?, context: PageContext) {
        self.caseID = caseID
        self.reference = reference
        self.title = title
        self.givenBy = givenBy
        self.note = note
        self.context = context
    }

    /// Without the title, which may be what a resident wrote: subjects stand in logs and on locked screens.
    public var subject: String { words.subject(reference) }

    public var text: String {
        let noted = note.map { [words.note(givenBy), $0] } ?? []
        let parts = [words.intro(givenBy), heading + "\n" + address] + noted + [words.end + "\n" + account]
        return parts.joined(separator: "\n\n") + "\n"
    }

    public var html: String {
        let page = HTML.html(.lang(context.language.rawValue)) {
            head {
                meta(.charset("utf-8"))
                HTML.title { subject }
            }
            body {
                p { words.intro(givenBy) }
                p {
                    heading
                    br()
                    a(.href(address)) { address }
                }
                if let note {
                    p { words.note(givenBy) }
                    Paragraphs.markup(note)
                }
                p {
                    words.end
                    br()
                    a(.href(account)) { account }
                }
            }
        }
        return String(decoding: page.document, as: UTF8.self)
    }

    private var words: AssignmentWords { context.words.assignment }
    private var heading: String { reference + " " + title }
    private var address: String { context.absoluteWork(.case(caseID)) }
    private var account: String { context.absoluteWork(.account) }
}
