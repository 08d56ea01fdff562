public import Funding

/// Something that is owed after a grant, with the day, why, and what triggered it.
public struct Obligation: Sendable, Hashable {
    public enum Kind: String, Sendable, Hashable, Codable, CaseIterable {
        case publicity, progressReport, paymentClaim, procurementFile, finalReport, closingReport, keepDocuments
        /// One that somebody has added.
        case own

        /// The step of the case that fulfils it; `nil` where no step does.
        public var step: CaseStepKind? {
            switch self {
            case .progressReport: .progressReport
            case .paymentClaim: .paymentClaim
            case .finalReport: .finalReport
            case .closingReport: .closingReport
            case .keepDocuments: .disposal
            case .publicity, .procurementFile, .own: nil
            }
        }
    }

    /// Which one it is within its case: the third claim is the third however its day moves.
    public struct Key: Sendable, Hashable {
        public let kind: Kind
        /// From 1.
        public let number: Int

        public init(_ kind: Kind, _ number: Int = 1) {
            self.kind = kind
            self.number = number
        }
    }

    /// What triggered it.
    public enum Trigger: String, Sendable, Hashable, Codable, CaseIterable {
        case approval, start, end, periodEnd, finalPayment
        /// Somebody added it.
        case person
    }

    /// What says that it is owed, and when.
    public enum Basis: String, Sendable, Hashable, Codable, CaseIterable {
        /// The programme's rule, by a source that can be trusted.
        case programme
        /// The programme's rule, by a source of low confidence.
        case uncertainProgramme
        /// The decision on the grant, as the desk has entered it.
        case decision
        case law
        /// The municipality's own rule.
        case municipality
        /// A default of ours: no source says so.
        case standard
        case person
    }

    public let key: Key
    /// A day in Sweden; the last on which it is in time. Of documents to keep: the last on which they must be there.
    public let due: Day
    /// A sentence or two.
    public let why: Localized
    public let trigger: Trigger
    /// The day of what triggered it.
    public let triggeredOn: Day
    public let basis: Basis
    /// The address of the source; `nil` where there is none on the web.
    public let source: String?

    public init(
        _ key: Key, due: Day, why: Localized, trigger: Trigger, on triggeredOn: Day, basis: Basis, source: String? = nil
    ) {
        self.key = key
        self.due = due
        self.why = why
        self.trigger = trigger
        self.triggeredOn = triggeredOn
        self.basis = basis
        self.source = source
    }
}
