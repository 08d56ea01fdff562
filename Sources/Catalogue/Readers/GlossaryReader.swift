import Foundation
import Funding

/// Reads `glossary.yaml`.
enum GlossaryReader {
    static func read(_ data: Data, named file: String) -> (glossary: Glossary, diagnostics: [Diagnostic]) {
        let log = DiagnosticLog(file: file)
        guard let root = YAMLDocument.root(of: data, schema: "utblick/glossary/1", log: log) else { return (.none, log.diagnostics) }
        let sources = SourceTable(of: root)
        var ids: Set<Glossary.Term.ID> = []
        let terms: [Glossary.Term] = root.mappings("terms", subject: "a term").compactMap { mapping in
            guard let term = term(mapping, sources: sources) else { return nil }
            guard ids.insert(term.id).inserted else {
                log.error("term \(term.id) stands twice; expected each id once", at: mapping.line(of: "id"))
                return nil
            }
            return term
        }
        root.finish()
        sources.finish()
        return (Glossary(terms), log.diagnostics)
    }

    private static func term(_ mapping: YAMLMapping, sources: SourceTable) -> Glossary.Term? {
        let id = mapping.value("id", expected: "small letters a to z, digits and -") { words in
            words.wholeMatch(of: /[a-z][a-z0-9-]*/) == nil ? nil : words
        }
        let name = mapping.localized("name")
        let swedish = mapping.texts("formsSv", .optional)
        let english = mapping.texts("formsEn", .optional)
        let explanation = mapping.localized("explanation")
        let source = sources.source(of: mapping)
        mapping.finish()
        guard let id, let name, let explanation, let source else { return nil }
        // The name itself is a form, too.
        let forms = Glossary.Forms(sv: [name.sv.lowercased()] + swedish, en: [name.en.lowercased()] + english)
        return Glossary.Term(id: Identifier(id), name: name, forms: forms, explanation: explanation, source: source)
    }
}
