public import Foundation
public import Funding

/// Every page that search engines are to know, in one order.
public struct PublicPages: Sendable {
    /// Where a page stands, and when its content last changed.
    public struct Entry: Sendable, Hashable {
        public let address: SiteAddress
        /// `nil` where nobody knows.
        public let changed: Date?
    }

    public let entries: [Entry]

    /// Those that stand at one address each, but the first page and the list of calls.
    static let fixed: [SiteAddress] = [
        .calendar(CallFilter()), .changes(), .programmes, .projects(partner: nil), .networks, .partner(), .strategy,
        .ask(AskQuery()), .calculator(CalculationQuery()), .glossary, .openData, .embedding(), .api, .about, .accessibility, .personalData,
        .status,
    ]

    /// - Parameters:
    ///   - calls: those that still are at their source, with when each last changed.
    public init(programmes: [Programme.ID], networks: [Network.ID], calls: [(id: Call.ID, changed: Date)], projects: [FundedProject.ID]) {
        let latest = calls.map(\.changed).max()
        var entries = [Entry(address: .start, changed: nil), Entry(address: .calls(CallFilter()), changed: latest)]
        entries += Self.fixed.map { Entry(address: $0, changed: nil) }
        entries += programmes.map { Entry(address: .programme($0), changed: nil) }
        entries += networks.map { Entry(address: .network($0), changed: nil) }
        entries += calls.map { Entry(address: .call($0.id), changed: $0.changed) }
        entries += projects.map { Entry(address: .project($0), changed: nil) }
        self.entries = entries
    }
}
