public import Casework
public import Foundation
public import Funding

extension CasePage {
    /// Everything of one case.
    public struct Model: Sendable {
        public let id: Int64
        public let reference: String
        public let stage: CaseStage
        public let form: CaseForm
        public let programme: Localized?
        /// The call as the public site knows it; `nil` where none is chosen or it is not there.
        public let call: (id: Call.ID, title: String)?
        public let owner: String?
        public let ownerNumber: Int?
        public let opened: Date
        /// The last day that the contact may be kept.
        public let purgeAfter: Day?
        public let steps: [Step]
        public let possible: [CaseStepKind]
        public let answers: [Answer]
        /// What the case's project owes next; empty for a case that is no project.
        public let obligations: [ObligationRow]
        /// The partner requests that belong to it, by day.
        public let partners: [PartnerRow]
        /// Whether the case has been granted and is a project.
        public let isProject: Bool
        /// Whether somebody has asked, who can read answers.
        public let isInquiry: Bool
        public let matches: [Match]
        /// The day that the matches are of.
        public let matchedOn: Day?
        public let mergedInto: CaseRow?
        public let parts: [CaseRow]
        /// Whom the case can be given to.
        public let members: [(number: Int, name: String)]
        public let log: [LogEntry]
        public let formKey: String
        public let problems: [CaseInputProblem]
        /// What was typed in the form of the problems.
        public let typed: Typed
        public let documents: CaseDocuments
        /// Whether it is an example that is made up.
        public let isDemonstration: Bool

        public init(
            id: Int64, reference: String, stage: CaseStage, form: CaseForm, programme: Localized?, call: (id: Call.ID, title: String)?,
            owner: String?, ownerNumber: Int?, opened: Date, purgeAfter: Day?, steps: [Step], possible: [CaseStepKind], answers: [Answer],
            obligations: [ObligationRow] = [], partners: [PartnerRow] = [], isProject: Bool = false, isInquiry: Bool, matches: [Match],
            matchedOn: Day?,
            mergedInto: CaseRow?, parts: [CaseRow],
            members: [(number: Int, name: String)], log: [LogEntry], formKey: String, problems: [CaseInputProblem] = [],
            typed: Typed = Typed(), documents: CaseDocuments, isDemonstration: Bool = false
        ) {
            self.id = id
            self.reference = reference
            self.stage = stage
            self.form = form
            self.programme = programme
            self.call = call
            self.owner = owner
            self.ownerNumber = ownerNumber
            self.opened = opened
            self.purgeAfter = purgeAfter
            self.steps = steps
            self.possible = possible
            self.answers = answers
            self.obligations = obligations
            self.partners = partners
            self.isProject = isProject
            self.isInquiry = isInquiry
            self.matches = matches
            self.matchedOn = matchedOn
            self.mergedInto = mergedInto
            self.parts = parts
            self.members = members
            self.log = log
            self.formKey = formKey
            self.problems = problems
            self.typed = typed
            self.documents = documents
            self.isDemonstration = isDemonstration
        }
    }

    /// What stands in the page's small forms.
    public struct Typed: Sendable, Hashable {
        public var answer: String
        public var note: String
        public var merge: String

        public init(answer: String = "", note: String = "", merge: String = "") {
            self.answer = answer
            self.note = note
            self.merge = merge
        }
    }

    /// A step that stands.
    public struct Step: Sendable {
        public let number: Int
        public let step: CaseStep
        public let recordedBy: String
        public let recordedAt: Date
        /// What it has taken the place of, the latest first.
        public let corrected: [CaseStep]

        public init(number: Int, step: CaseStep, recordedBy: String, recordedAt: Date, corrected: [CaseStep]) {
            self.number = number
            self.step = step
            self.recordedBy = recordedBy
            self.recordedAt = recordedAt
            self.corrected = corrected
        }
    }

    public struct Answer: Sendable {
        public let text: String
        public let by: String
        public let at: Date

        public init(text: String, by: String, at: Date) {
            self.text = text
            self.by = by
            self.at = at
        }
    }

    /// A match as it was on the day that the case came.
    public struct Match: Sendable {
        public let title: Localized
        public let call: Call.ID?
        public let programme: Programme.ID?
        public let verdict: Verdict
        /// The reason that decided.
        public let reason: Localized?

        public init(title: Localized, call: Call.ID?, programme: Programme.ID?, verdict: Verdict, reason: Localized?) {
            self.title = title
            self.call = call
            self.programme = programme
            self.verdict = verdict
            self.reason = reason
        }
    }

    /// Who did what, as the log has it.
    public struct LogEntry: Sendable {
        public let at: String
        public let who: String
        public let what: String

        public init(at: String, who: String, what: String) {
            self.at = at
            self.who = who
            self.what = what
        }
    }
}
