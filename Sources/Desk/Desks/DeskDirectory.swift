import Catalogue
import Funding
public import Storage
import Synchronization

/// A desk with where it is found and how it looks.
public struct HostedDesk: Sendable {
    public let desk: Desk
    public let entry: MunicipalDesk
}

/// The desks of an installation: the one of the catalogue's own municipality, which is home, and those that are kept in the database.
public final class DeskDirectory: Sendable {
    /// All desks as they are at one revision.
    public struct Listing: Sendable {
        public let home: HostedDesk
        /// By id.
        public let others: [HostedDesk]
        /// Desks whose document is missing or can no longer be read, with why; they are not served.
        public let unreadable: [(entry: MunicipalDesk, reason: String)]
        public let revision: Int

        public var all: [HostedDesk] { [home] + others }
    }

    private let home: Desk
    private let listing: Mutex<Listing?>

    public init(home: Desk) {
        self.home = home
        listing = Mutex(nil)
    }

    /// The desks as they are now; read anew only when one has changed.
    public func current() async throws -> Listing {
        let revision = try await home.store.read { try DeskStore.revision(on: $0) }
        if let known = listing.withLock({ $0 }), known.revision == revision { return known }
        return try await read()
    }

    private func read() async throws -> Listing {
        let (entries, revision) = try await home.store.read { (try DeskStore.all(on: $0), try DeskStore.revision(on: $0)) }
        // Reading a document takes milliseconds, and there may be hundreds of them.
        let former = Dictionary(uniqueKeysWithValues: (listing.withLock { $0 }?.others ?? []).map { ($0.entry.id, $0) })
        var others: [HostedDesk] = []
        var unreadable: [(entry: MunicipalDesk, reason: String)] = []
        for entry in entries where entry.id != home.id {
            // One that has not changed keeps what it has made, such as a matcher over programmes of its own.
            if let same = former[entry.id], same.entry == entry {
                others.append(same)
                continue
            }
            guard let document = entry.document else {
                unreadable.append((entry, "it has no document: give it one with `utblick desk set`"))
                continue
            }
            do {
                let municipality = try DeskDocument.read(document, of: entry.id, in: home.catalogue)
                others.append(HostedDesk(desk: home.neighbour(entry.id, of: municipality, document: document), entry: entry))
            } catch {
                unreadable.append((entry, error.description))
            }
        }
        // Wherever it was found before it became home, it is home now.
        let own = MunicipalDesk(
            id: home.id, name: home.catalogue.municipality.name.sv, logo: entries.first { $0.id == home.id }?.logo)
        let new = Listing(home: HostedDesk(desk: home, entry: own), others: others, unreadable: unreadable, revision: revision)
        listing.withLock { known in
            // Another may have read later ones meanwhile.
            if (known?.revision ?? .min) <= revision { known = new }
        }
        return new
    }
}
