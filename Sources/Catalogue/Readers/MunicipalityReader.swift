import Foundation
import Funding
import Yams

/// Reads `municipality.yaml`.
enum MunicipalityReader {
    static func read(
        _ data: Data, named file: String, references: References
    ) -> (municipality: Municipality?, diagnostics: [Diagnostic]) {
        let log = DiagnosticLog(file: file)
        guard let root = YAMLDocument.root(of: data, schema: "utblick/municipality/1", log: log) else { return (nil, log.diagnostics) }
        let sources = SourceTable(of: root)
        let municipality = municipality(root, sources: sources, references: references)
        root.finish()
        sources.finish()
        return (municipality, log.diagnostics)
    }

    private static func municipality(_ root: YAMLMapping, sources: SourceTable, references: References) -> Municipality? {
        let id = root.text("id")
        let name = root.localized("name")
        let area = root.text("area").flatMap { references.area(AreaCode($0), at: root.line(of: "area"), log: root.log) }
        let web = root.address("web")
        let coordinator = root.mapping("coordinator").flatMap(self.coordinator)
        let strategy = root.mapping("strategy").flatMap { self.strategy($0, sources: sources) }
        let facts = FactReader(sources: sources).facts(of: root)
        guard let id, let name, let area, let web, let coordinator, let strategy else { return nil }
        return Municipality(
            id: Municipality.ID(id), name: name, area: area, web: web, coordinator: coordinator, strategy: strategy, facts: facts)
    }

    private static func coordinator(_ mapping: YAMLMapping) -> Municipality.Coordinator? {
        let title = mapping.localized("title")
        let address = mapping.text("address")
        let telephone = mapping.text("telephone")
        let helpsWith = mapping.localizedList("helpsWith")
        mapping.finish()
        guard let title, let address, let telephone else { return nil }
        return Municipality.Coordinator(title: title, address: address, telephone: telephone, helpsWith: helpsWith)
    }

    private static func strategy(_ mapping: YAMLMapping, sources: SourceTable) -> Strategy? {
        let name = mapping.localized("name")
        let adopted = mapping.day("adopted")
        let adoptedBy = mapping.localized("adoptedBy")
        let summary = mapping.localized("summary")
        let goals = goals(mapping)
        let source = sources.source(of: mapping)
        mapping.finish()
        guard let name, let adopted, let adoptedBy, let summary, let source else { return nil }
        return Strategy(name: name, adopted: adopted, adoptedBy: adoptedBy, summary: summary, goals: goals, source: source)
    }

    private static func goals(_ strategy: YAMLMapping) -> [Strategy.Goal] {
        var ids: Set<String> = []
        return strategy.mappings("goals", subject: "a goal").compactMap { mapping in
            let id = mapping.text("id")
            let name = mapping.localized("name")
            let text = mapping.localized("text")
            mapping.finish()
            guard let id, let name, let text else { return nil }
            guard ids.insert(id).inserted else {
                mapping.log.error("goal \(id) stands twice; expected each id once", at: mapping.line(of: "id"))
                return nil
            }
            return Strategy.Goal(id: Identifier(id), name: name, text: text)
        }
    }
}
