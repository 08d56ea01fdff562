public import Foundation
public import Funding

extension AskPage {
    public struct Model: Sendable {
        public let form: AskForm
        public let problems: [InputProblem]
        /// Titles of `form.attached.matches`, those that still exist.
        public let attached: [AttachedMatch]

        public init(form: AskForm, problems: [InputProblem] = [], attached: [AttachedMatch] = []) {
            self.form = form
            self.problems = problems
            self.attached = attached
        }
    }
}

/// A match that a question carries, with its title.
public struct AttachedMatch: Sendable, Hashable {
    public let reference: AskQuery.Reference
    public let title: Localized

    public init(reference: AskQuery.Reference, title: Localized) {
        self.reference = reference
        self.title = title
    }
}

extension AskReceiptPage {
    public struct Model: Sendable {
        /// The number that people quote, such as `UTB-2026-0042`.
        public let reference: String
        /// The secret part of the private link.
        public let token: String
        /// Where a copy or an answer goes.
        public let email: String

        public init(reference: String, token: String, email: String) {
            self.reference = reference
            self.token = token
            self.email = email
        }
    }
}

extension InquiryPage {
    public struct Model: Sendable {
        public let reference: String
        public let token: String
        public let received: Date
        public let form: AskForm
        public let attached: [AttachedMatch]
        /// Oldest first.
        public let answers: [Answer]
        /// When the inquiry will be deleted, where that is decided.
        public let deletes: Day?

        public init(
            reference: String, token: String, received: Date, form: AskForm, attached: [AttachedMatch], answers: [Answer] = [],
            deletes: Day?
        ) {
            self.reference = reference
            self.token = token
            self.received = received
            self.form = form
            self.attached = attached
            self.answers = answers
            self.deletes = deletes
        }
    }

    public struct Answer: Sendable, Hashable {
        public let given: Date
        /// Paragraphs parted by blank lines.
        public let text: String

        public init(given: Date, text: String) {
            self.given = given
            self.text = text
        }
    }
}
