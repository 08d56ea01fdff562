import Foundation
import Funding
import Yams

/// Reads `past_calls.yaml`.
enum PastCallReader {
    static func read(_ data: Data, named file: String, references: References) -> (calls: [PastCall], diagnostics: [Diagnostic]) {
        let log = DiagnosticLog(file: file)
        guard let root = YAMLDocument.root(of: data, schema: "utblick/past-calls/1", log: log) else { return ([], log.diagnostics) }
        let sources = SourceTable(of: root)
        var ids: Set<Identifier<PastCall>> = []
        let calls: [PastCall] = root.mappings("calls", subject: "a past call").compactMap { mapping in
            guard let call = call(mapping, sources: sources, references: references) else { return nil }
            guard ids.insert(call.id).inserted else {
                log.error("past call \(call.id) stands twice; expected each id once", at: mapping.line(of: "id"))
                return nil
            }
            return call
        }
        root.finish()
        sources.finish()
        return (calls, log.diagnostics)
    }

    private static func call(_ mapping: YAMLMapping, sources: SourceTable, references: References) -> PastCall? {
        let id = mapping.text("id")
        let programme = mapping.text("programme").flatMap { references.programme($0, of: mapping) }
        let title = mapping.localized("title")
        let opened = mapping.partialDate("opened", .optional)
        let closed = mapping.partialDate("closed", .optional)
        if let opened, let closed, closed.lastDay < opened.firstDay {
            mapping.log.error("closed \(closed.iso) lies before opened \(opened.iso)", at: mapping.line(of: "closed"))
        }
        let budget = mapping.mapping("budget", .optional).flatMap { amount("total", of: $0) }
        let grantMaximum = mapping.mapping("grantMaximum", .optional).flatMap { amount("amount", of: $0) }
        let fundingRate = mapping.rate("percent", .optional)
        let grants = mapping.integer("grants", .optional, in: 0...1_000_000)
        let applications = mapping.integer("applications", .optional, in: 0...1_000_000)
        let note = mapping.localized("note", .optional)
        let source = sources.source(of: mapping)
        mapping.finish()
        guard let id, let programme, let title, let source else { return nil }
        return PastCall(
            id: Identifier(id), programme: programme, title: title, opened: opened, closed: closed, budget: budget,
            grantMaximum: grantMaximum, fundingRate: fundingRate, grants: grants, applications: applications, note: note,
            source: source)
    }

    private static func amount(_ key: String, of mapping: YAMLMapping) -> Money? {
        defer { mapping.finish() }
        let currency: Currency? = mapping.choice("currency", called: "currency")
        return mapping.money(key, in: currency)
    }
}
