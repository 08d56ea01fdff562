public import Foundation
public import Funding

/// What somebody sends to a desk, with what the desk must know to keep and to purge it. It holds personal data: it describes itself
/// without any, so that it cannot end up in a log by interpolation.
public struct InquirySubmission: Sendable, Hashable {
    public let desk: MunicipalDesk.ID
    /// A digest of the private link's token; the token itself is never stored.
    public let tokenHash: [UInt8]
    public let receivedAt: Date
    public let name: String
    public let email: String
    public let telephone: String?
    public let organisation: String?
    public let applicantKind: ApplicantKind?
    public let idea: String
    public let message: String
    public let language: Language
    /// The matches as they were that moment, as JSON.
    public let matches: String
    /// In words: what the personal data is kept for, and on what ground.
    public let legalBasis: String
    /// The last day that it may be kept.
    public let purgeAfter: Day

    public init(
        desk: MunicipalDesk.ID, tokenHash: [UInt8], receivedAt: Date, name: String, email: String, telephone: String? = nil,
        organisation: String? = nil, applicantKind: ApplicantKind? = nil, idea: String, message: String, language: Language,
        matches: String, legalBasis: String, purgeAfter: Day
    ) {
        self.desk = desk
        self.tokenHash = tokenHash
        self.receivedAt = receivedAt
        self.name = name
        self.email = email
        self.telephone = telephone
        self.organisation = organisation
        self.applicantKind = applicantKind
        self.idea = idea
        self.message = message
        self.language = language
        self.matches = matches
        self.legalBasis = legalBasis
        self.purgeAfter = purgeAfter
    }
}

extension InquirySubmission: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "inquiry to \(desk)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: ["desk": desk]) }
}
