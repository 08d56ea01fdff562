import Casework
import Catalogue
import Foundation
import Funding
import Language
import SQLCore
public import Storage

/// Finds networks and partner requests by words, as cases are found: in any form, Swedish compounds by their parts.
public struct SearchNetworks: Sendable {
    private let desk: Desk

    public init(_ desk: Desk) {
        self.desk = desk
    }

    /// What words have found.
    public struct Found: Sendable {
        /// In the order of the list of networks.
        public let networks: [ReadNetworks.Reading]
        /// The latest first.
        public let requests: [StoredPartnerRequest]

        public static let nothing = Found(networks: [], requests: [])
    }

    /// No search is longer, in words.
    private static let mostWords = 10

    /// - Parameter limit: so many partner requests are brought at most.
    public func found(_ text: String, limitedTo limit: Int = 20) async throws -> Found {
        let words = Array(desk.words.searchedForms(of: String(text.prefix(500))).prefix(Self.mostWords))
        guard !words.isEmpty else { return .nothing }
        try await indexWhatIsNot()
        let id = desk.id
        let (kept, requests) = try await desk.store.read { connection in
            (
                try NetworkStore.words(desk: id, on: connection),
                try PartnerRequestStore.search(words, desk: id, limitedTo: limit, on: connection)
            )
        }
        let networks = try await ReadNetworks(desk).list().filter { reading in
            let recorded = (kept[reading.id] ?? nil) ?? []
            return Self.holds(words, in: recorded.union(reading.network.map(desk.findableWords) ?? []))
        }
        return Found(networks: networks, requests: requests)
    }

    /// Every word is there in one of its forms; the last may still be being typed.
    private static func holds(_ words: [[String]], in held: Set<String>) -> Bool {
        words.enumerated().allSatisfy { index, forms in
            forms.contains { form in
                held.contains(form) || index == words.count - 1 && held.contains { $0.hasPrefix(form) }
            }
        }
    }

    /// What was written before there were words, or by a program that knows none. Nothing is written where all have theirs.
    private func indexWhatIsNot() async throws {
        let desk = desk
        let id = desk.id
        let isLacking = try await desk.store.read { connection in
            try NetworkStore.words(desk: id, on: connection).values.contains { $0 == nil }
                || !PartnerRequestStore.withoutWords(desk: id, limitedTo: 1, on: connection).isEmpty
        }
        guard isLacking else { return }
        try await desk.store.write { connection in
            for (network, words) in try NetworkStore.words(desk: id, on: connection) where words == nil {
                try desk.reindex(network: network, on: connection)
            }
            // Of very many, the rest is made findable by the next search.
            for request in try PartnerRequestStore.withoutWords(desk: id, limitedTo: 200, on: connection) {
                try desk.index(request, on: connection)
            }
        }
    }
}

extension Desk {
    /// Keeps the words that a network's record is found by. Contacts are not among them: they go by day.
    func reindex(network id: Network.ID, on connection: any SQLConnection) throws(SQLError) {
        let record = try NetworkStore.network(id, desk: self.id, on: connection).record
        let texts =
            [record.name, record.purpose] + record.meetings.flatMap { [$0.place, $0.participants, $0.outcome] }
            + record.benefits.flatMap { [$0.text, $0.caseReference] }
        let found = words.findableWords(of: texts.joined(separator: "\n"), in: .swedish)
        try NetworkStore.setWords(Array(found), of: id, desk: self.id, on: connection)
    }

    /// The same of a partner request.
    func reindex(partner id: StoredPartnerRequest.ID, on connection: any SQLConnection) throws(SQLError) {
        guard let request = try PartnerRequestStore.request(id, desk: self.id, on: connection) else { return }
        try index(request, on: connection)
    }

    fileprivate func index(_ stored: StoredPartnerRequest, on connection: any SQLConnection) throws(SQLError) {
        let (request, organisation) = (stored.request, stored.request.organisation)
        let programme = request.programme.flatMap(catalogue.programme)?.name
        let names = [
            organisation.country?.rawValue, organisation.organisationNumber?.rawValue, organisation.vatNumber?.rawValue,
            organisation.pic?.rawValue, request.call?.rawValue, programme?.sv, programme?.en, stored.caseName?.reference,
        ]
        let texts = [organisation.name, request.text] + stored.history.map(\.note) + names.compactMap(\.self)
        let found = words.findableWords(of: texts.joined(separator: "\n"), in: .swedish)
        try PartnerRequestStore.setWords(Array(found), of: stored.id, desk: self.id, on: connection)
    }

    /// The words that a network of the catalogue is found by besides what is recorded: those of its name, which are few enough to be worked out
    /// for each search.
    fileprivate func findableWords(of network: Network) -> Set<String> {
        let texts = [network.abbreviation, network.name.sv, network.name.en]
        return words.findableWords(of: texts.joined(separator: "\n"), in: .swedish)
    }
}
