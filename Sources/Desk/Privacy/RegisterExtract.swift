import Casework
public import Foundation
import Funding
public import Storage

/// Everything about somebody, for them to read.
public struct RegisterExtract: Encodable, Sendable {
    struct Question: Encodable {
        let reference: String
        let received: Date
        let name: String
        let email: String
        let telephone: String?
        let organisation: String?
        let message: String
        let idea: String
        let legalBasis: String
        let keptUntil: String
    }

    struct Contact: Encodable {
        let reference: String
        let title: String
        let name: String?
        let email: String?
        let telephone: String?
        let legalBasis: String
        let keptUntil: String?
    }

    /// The contact of a network or of a partner request.
    struct Partner: Encodable {
        let of: String
        let name: String
        let role: String?
        let email: String
        let keptUntil: String?
    }

    let questions: [Question]
    let contactOfCases: [Contact]
    let mentionedInCases: [String]
    let contactOfNetworks: [Partner]
    let contactOfPartnerRequests: [Partner]
    let mentionedElsewhere: [String]
    let watches: Int
    let staffAccount: Int?

    public init(_ found: PersonalDataFindings) {
        questions = found.inquiries.map {
            Question(
                reference: $0.reference, received: $0.submission.receivedAt, name: $0.submission.name, email: $0.submission.email,
                telephone: $0.submission.telephone, organisation: $0.submission.organisation, message: $0.submission.message,
                idea: $0.submission.idea, legalBasis: $0.submission.legalBasis, keptUntil: $0.submission.purgeAfter.iso)
        }
        contactOfCases = found.contactOf.map {
            Contact(
                reference: $0.reference, title: $0.content.title, name: $0.content.contact.name, email: $0.content.contact.email,
                telephone: $0.content.contact.telephone, legalBasis: $0.legalBasis, keptUntil: $0.purgeAfter?.iso)
        }
        mentionedInCases = found.mentionedIn.map(\.reference)
        contactOfNetworks = found.networkContactOf.map {
            Partner(
                of: $0.network.rawValue, name: $0.contact.name, role: $0.contact.role, email: $0.contact.email,
                keptUntil: $0.contact.keptUntil.iso)
        }
        contactOfPartnerRequests = found.partnerContactOf.map {
            Partner(
                of: $0.request.organisation.name, name: $0.request.contact?.name ?? "", role: nil, email: $0.request.contact?.email ?? "",
                keptUntil: $0.request.contact?.keptUntil.iso)
        }
        mentionedElsewhere = found.mentionedElsewhere
        watches = found.watches.count
        staffAccount = found.account
    }

    /// As JSON in UTF-8, its keys in order.
    public func json() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        return try encoder.encode(self)
    }
}
