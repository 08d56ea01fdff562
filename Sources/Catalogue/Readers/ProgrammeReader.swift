import Foundation
import Funding
import Yams

/// Reads `programmes/<id>.yaml`.
enum ProgrammeReader {
    /// A programme with the lines of what has to be compared with other files.
    struct File: Sendable {
        let programme: Programme?
        /// Predecessors, each with the line that names it.
        let succeeds: [(id: Programme.ID, line: Int)]
        /// The programme whose ideas it shares, with the line that names it.
        let sharesIdeasOf: (id: Programme.ID, line: Int)?
        let seedLine: Int
        let diagnostics: [Diagnostic]
    }

    static func file(_ data: Data, named file: String, id: String, references: References) -> File {
        let log = DiagnosticLog(file: file)
        guard let root = YAMLDocument.root(of: data, schema: "utblick/programme/1", log: log) else {
            return File(programme: nil, succeeds: [], sharesIdeasOf: nil, seedLine: 1, diagnostics: log.diagnostics)
        }
        let sources = SourceTable(of: root)
        let succeeds = root.list("succeeds", .optional).map { (id: Programme.ID($0.words ?? $0.description), line: $0.line) }
        let programme = programme(
            root, id: id, succeeds: succeeds.map(\.id), sources: sources,
            rules: RuleReader(sources: sources, references: references))
        root.finish()
        sources.finish()
        return File(
            programme: programme, succeeds: succeeds,
            sharesIdeasOf: root.text("sharesIdeasOf", .optional).map { (Programme.ID($0), root.line(of: "sharesIdeasOf")) },
            seedLine: root.line(of: "seed"), diagnostics: log.diagnostics)
    }

    /// The programmes of a municipality's own, in its file under `programmes`, each as a file of the catalogue has it, with its own sources. One
    /// with an error is left out.
    static func own(of root: YAMLMapping, municipality: String?, references: References) -> [Programme] {
        var ids: Set<Programme.ID> = []
        return root.mappings("programmes", .optional, subject: "a programme").compactMap { mapping in
            let errors = root.log.errorCount
            let programme = own(mapping, municipality: municipality, references: references)
            if let id = programme?.id, !ids.insert(id).inserted {
                root.log.error("programme \(id) stands twice; expected each id once", at: mapping.line(of: "id"))
            }
            return root.log.errorCount == errors ? programme : nil
        }
    }

    private static func own(_ mapping: YAMLMapping, municipality: String?, references: References) -> Programme? {
        let sources = SourceTable(of: mapping)
        guard let id = mapping.text("id") else { return nil }
        let beginning = (municipality ?? "") + "_"
        if !id.hasPrefix(beginning) || id.contains(where: { !$0.isASCII || !($0.isLowercase || $0.isNumber || "_-".contains($0)) }) {
            mapping.log.error(
                "id is \(id); expected small letters a to z, digits, _ and -, beginning with \(beginning), so that no other programme has it",
                at: mapping.line(of: "id"))
        }
        for key in ["seed", "sharesIdeasOf"] where mapping.has(key) {
            mapping.log.error("\(key) is not for a municipality's own programme; expected no such key", at: mapping.line(of: key))
        }
        let programme = programme(
            mapping, id: id, succeeds: [], sources: sources, rules: RuleReader(sources: sources, references: references))
        mapping.finish()
        sources.finish()
        return programme
    }

    private static func programme(
        _ root: YAMLMapping, id expectedID: String, succeeds: [Programme.ID], sources: SourceTable, rules: RuleReader
    ) -> Programme? {
        let id = root.text("id")
        if let id, id != expectedID {
            root.log.error("id is \(id); expected the file's name, \(expectedID)", at: root.line(of: "id"))
        }
        let name = root.localized("name")
        let shortName = root.localized("shortName")
        let abbreviations = root.texts("abbreviations", .optional)
        let period = root.mapping("period").map(self.period)
        let fullyCommitted = root.mapping("fullyCommitted", .optional).flatMap { commitment($0, sources: sources) }
        let seed = root.mapping("seed", .optional).flatMap(self.seed)
        let supports = root.localized("supports")
        let examples = root.localizedList("examples")
        let ideas = root.localizedList("ideas", .optional)
        let sharesIdeasOf = root.text("sharesIdeasOf", .optional).map { Programme.ID($0) }
        let themes: [Theme] = root.choices("themes", called: "theme")
        let audience: [ApplicantKind] = root.choices("audience", .optional, called: "kind of applicant")
        let keywords = root.keywords(.required)
        let callRhythm = root.localized("callRhythm", .optional)
        let web = root.address("web", .optional)
        let managingBody = root.localized("managingBody", .optional)
        let fund = root.localized("fund", .optional)
        let programmeRules = rules.rules(of: root)
        let actions = ActionReader(rules: rules).actions(of: root)
        let facts = FactReader(sources: sources).facts(of: root)
        guard id == expectedID, let name, let shortName, let period, let label = period.label, let supports else { return nil }
        return Programme(
            id: Programme.ID(expectedID), name: name, shortName: shortName, abbreviations: abbreviations, periodLabel: label,
            period: period.days, fullyCommitted: fullyCommitted, seed: seed, supports: supports, examples: examples, ideas: ideas,
            sharesIdeasOf: sharesIdeasOf, themes: themes, audience: audience, keywords: keywords, callRhythm: callRhythm, web: web,
            managingBody: managingBody, fund: fund, succeeds: succeeds, succeededBy: [], rules: programmeRules, actions: actions,
            facts: facts)
    }

    private static func period(_ mapping: YAMLMapping) -> (label: String?, days: Period) {
        defer { mapping.finish() }
        return (mapping.text("label"), mapping.period())
    }

    private static func commitment(_ mapping: YAMLMapping, sources: SourceTable) -> Programme.Commitment? {
        let from = mapping.day("from")
        let source = sources.source(of: mapping, confidence: .optional)
        mapping.finish()
        guard let from, let source else { return nil }
        return Programme.Commitment(from: from, source: source)
    }

    private static func seed(_ mapping: YAMLMapping) -> Programme.Seed? {
        let order = mapping.integer("order", in: 1...9)
        let name = mapping.localized("name")
        let gist = mapping.localized("gist")
        mapping.finish()
        guard let order, let name, let gist else { return nil }
        return Programme.Seed(order: order, name: name, gist: gist)
    }
}
