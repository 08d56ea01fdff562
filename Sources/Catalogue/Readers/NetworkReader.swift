import Foundation
import Funding
import Yams

/// Reads `networks.yaml`.
enum NetworkReader {
    static func read(_ data: Data, named file: String) -> (networks: [Network], diagnostics: [Diagnostic]) {
        let log = DiagnosticLog(file: file)
        guard let root = YAMLDocument.root(of: data, schema: "utblick/networks/1", log: log) else { return ([], log.diagnostics) }
        let sources = SourceTable(of: root)
        var ids: Set<Network.ID> = []
        let networks: [Network] = root.mappings("networks", subject: "a network").compactMap { mapping in
            guard let network = network(mapping, sources: sources) else { return nil }
            guard ids.insert(network.id).inserted else {
                log.error("network \(network.id) stands twice; expected each id once", at: mapping.line(of: "id"))
                return nil
            }
            return network
        }
        root.finish()
        sources.finish()
        return (networks, log.diagnostics)
    }

    private static func network(_ mapping: YAMLMapping, sources: SourceTable) -> Network? {
        let id = mapping.text("id")
        let name = mapping.localized("name")
        let abbreviation = mapping.text("abbreviation")
        let purpose = mapping.localized("purpose")
        let participation = mapping.localized("participation")
        let web = mapping.address("web", .optional)
        let facts = FactReader(sources: sources).facts(of: mapping)
        mapping.finish()
        guard let id, let name, let abbreviation, let purpose, let participation else { return nil }
        return Network(
            id: Network.ID(id), name: name, abbreviation: abbreviation, purpose: purpose, participation: participation, web: web,
            facts: facts)
    }
}
