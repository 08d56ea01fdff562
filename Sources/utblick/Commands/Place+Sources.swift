import ArgumentParser
import Catalogue
import Configuration
import Desk
import Foundation
import Funding
import Importing

extension Place {
    /// Fetches as this municipality's desk: the user agent names an address where whoever runs it can be reached.
    func fetcher(for catalogue: Catalogue) -> HTTPFetcher {
        .live(userAgent: Self.userAgent(for: catalogue))
    }

    /// The same for large files.
    func fileFetcher(for catalogue: Catalogue) -> FileFetcher {
        .live(userAgent: Self.userAgent(for: catalogue))
    }

    private static func userAgent(for catalogue: Catalogue) -> String {
        let contact = environment.string(forKey: "utblick.contact") ?? ""
        return HTTPFetcher.userAgent(contact: contact.isEmpty ? catalogue.municipality.web : contact)
    }

    /// Every source that Utblick knows, as the environment wants them: `UTBLICK_PORTAL_ADDRESS`, `UTBLICK_PORTAL_INTERVAL` and so on.
    func sources(for catalogue: Catalogue) throws -> [FundingSource] {
        let (fetcher, files) = (fetcher(for: catalogue), fileFetcher(for: catalogue))
        let settings = try Dictionary(uniqueKeysWithValues: FundingSource.knownIDs.map { ($0, try Self.settings(of: $0)) })
        return FundingSource.known(fetcher: fetcher, files: files) { settings[$0] ?? FundingSource.Settings() }
    }

    /// The sources that a server fetches by itself.
    ///
    /// - Parameter chosen: `all`, `none`, or ids with commas between; `nil` for what the environment says. `all` are those that every
    ///   desk is kept fresh from, and others for which the environment gives an address.
    static func scheduledSources(_ chosen: String? = nil) throws -> Set<FundingSource.ID> {
        let choice = chosen ?? environment.string(forKey: "utblick.sources") ?? "all"
        switch choice {
        case "all", "":
            return try Set(FundingSource.known().filter { try !$0.isOptional || address(of: $0.id) != nil }.map(\.id))
        case "none": return []
        default:
            let names = choice.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
            for name in names where !FundingSource.knownIDs.contains(name) {
                throw ValidationError(
                    "\(chosen == nil ? "UTBLICK_SOURCES" : "--sources"): there is no source \(name); all, none, or of "
                        + FundingSource.knownIDs.joined(separator: ","))
            }
            return Set(names)
        }
    }

    /// The address that the environment gives for a source.
    static func address(of source: FundingSource.ID) throws -> URL? {
        guard let text = text(of: source, "address") else { return nil }
        guard let address = URL(web: text) else {
            throw ValidationError("\(variable(source, "ADDRESS")): \(text) is not an address (http://… or https://…)")
        }
        return address
    }

    /// What the environment says of a source; an id's hyphens are underscores there.
    private static func text(of source: FundingSource.ID, _ name: String) -> String? {
        environment.string(forKey: ConfigKey(["utblick", source.lowercased(), name])).flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func settings(of source: FundingSource.ID) throws -> FundingSource.Settings {
        FundingSource.Settings(address: try address(of: source), interval: try interval(of: source))
    }

    private static func interval(of source: FundingSource.ID) throws -> TimeInterval? {
        guard let text = text(of: source, "interval") else { return nil }
        guard let seconds = seconds(text), (60...31 * 86_400).contains(seconds) else {
            throw ValidationError("\(variable(source, "INTERVAL")): \(text) is not a time from 1m to 31d, such as 90m, 12h or 2d")
        }
        return TimeInterval(seconds)
    }

    /// Reads a number with a unit: `90m`, `12h`, `2d`.
    private static func seconds(_ text: String) -> Int? {
        guard let unit = ["m": 60, "h": 3_600, "d": 86_400][text.suffix(1)], let number = Int(text.dropLast()) else { return nil }
        let (seconds, overflow) = number.multipliedReportingOverflow(by: unit)
        return overflow ? nil : seconds
    }

    private static func variable(_ source: String, _ name: String) -> String {
        "UTBLICK_\(source.uppercased().replacing("-", with: "_"))_\(name)"
    }
}
