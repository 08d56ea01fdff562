public import Foundation
import Funding

/// Asks the portal for the notices of one topic after the other: with patience.
public struct PortalNoticeReader: Sendable {
    /// What asking for one topic came to.
    public enum Answer: Sendable, Hashable {
        case details(PortalTopicDetails)
        /// The portal has no such document (404): calls that are no topics have none.
        case missing
    }

    /// The host of the portal's documents.
    public static let officialAddress = URL(string: "https://ec.europa.eu") ?? URL(filePath: "/")

    private let address: URL
    private let host: PatientConnection

    public init(from address: URL = officialAddress, fetcher: HTTPFetcher = .live(), patience: Patience = Patience()) {
        self.address = address
        host = PatientConnection(fetcher: fetcher, patience: patience)
    }

    /// - Throws: `PortalError`, and what the patience's pause throws.
    public func answer(forTopic identifier: String) async throws -> Answer {
        let request = HTTPRequest(address: Self.address(ofTopic: identifier, at: address), headers: ["Accept": "application/json"])
        return try await host.answer(to: request, place: "the details of \(identifier)") { answer throws(PortalPage.Fault) in
            if answer.status == 404 { return .missing }
            let document = try PortalPage.json(answer)
            do throws(ImportRefusal) {
                return .details(try PortalTopicDetails(document: document))
            } catch {
                throw PortalPage.Fault(reason: error.reason, isPassing: false)
            }
        }
    }

    /// The document's address; the portal knows it in lower case alone.
    static func address(ofTopic identifier: String, at base: URL) -> URL {
        let name = identifier.lowercased().percentEncoded
        let root = base.absoluteString.hasSuffix("/") ? String(base.absoluteString.dropLast()) : base.absoluteString
        return URL(string: "\(root)/info/funding-tenders/opportunities/data/topicDetails/\(name).json") ?? base
    }
}
