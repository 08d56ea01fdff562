public import Foundation
public import Funding

/// Imports the calls of the EU Funding & Tenders Portal: fetch → raw → parsed → normalised → records and diagnostics.
///
/// Nothing is stored here. Batches come page by page, so that what came before a fault can be kept:
/// ```swift
/// for try await batch in PortalImporter().batches(asOf: now) { try store(batch) }
/// ```
public struct PortalImporter: Sendable {
    private let address: URL
    private let fetcher: HTTPFetcher
    private let patience: Patience

    /// The portal's public search interface.
    public static let officialAddress = URL(string: "https://api.tech.ec.europa.eu") ?? URL(filePath: "/")

    public init(from address: URL = officialAddress, fetcher: HTTPFetcher = .live(), patience: Patience = Patience()) {
        self.address = address
        self.fetcher = fetcher
        self.patience = patience
    }

    /// A whole run meets every call that has its last deadline on this day or later.
    public static func reach(asOf now: Date) -> Day {
        Day(of: now, in: .brussels).adding(days: -PortalSlice.daysBack)
    }

    /// One run over all that is asked for, see `PortalSlice.all(on:)`.
    ///
    /// - Parameters:
    ///   - now: when the run takes place; goes into `Call.fetchedAt` and decides how far back closed calls are fetched.
    ///   - namesBefore: the names that earlier runs gave, by the records' references, so that a call keeps its own even when the
    ///     portal repeats an identifier and changes the order.
    public func batches(asOf now: Date, namesBefore: [String: Call.ID] = [:]) -> PortalBatches {
        let connection = PortalConnection(interface: PortalInterface(address: address), fetcher: fetcher, patience: patience)
        return PortalBatches(connection: connection, now: now, namesBefore: namesBefore)
    }
}
