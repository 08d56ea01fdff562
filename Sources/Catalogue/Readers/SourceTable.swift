import Funding
import Yams

/// The sources that a file names, and which of them its facts and rules use. Lives only while that file is read.
final class SourceTable {
    fileprivate struct Entry {
        let address: String
        let title: String?
        let kind: Source.Kind
        let checked: PartialDate
        let licence: String?
    }

    private let log: DiagnosticLog
    private var entries: [String: Entry] = [:]
    private var lines: [String: Int] = [:]
    private var used: Set<String> = []

    /// Reads `sources:` of a file's outermost mapping.
    init(of root: YAMLMapping) {
        log = root.log
        guard let table = root.mapping("sources", subject: "sources") else { return }
        for (name, line, node) in table.named {
            lines[name] = line
            guard let mapping = YAMLMapping(node, subject: "source \(name)", log: log) else { continue }
            entries[name] = Entry(mapping)
            mapping.finish()
        }
    }

    /// The source that a fact or rule names, with its own confidence.
    ///
    /// Where `confidence` may be left out, what is official or a copy of it is high and the rest is medium.
    func source(of mapping: YAMLMapping, confidence presence: YAMLMapping.Presence = .required) -> Source? {
        let name = mapping.text("source")
        let stated: Source.Confidence? = mapping.choice("confidence", presence, called: "confidence")
        guard let name else { return nil }
        used.insert(name)
        guard let entry = entries[name] else {
            if lines[name] == nil {
                log.error("unknown source \(name); expected a name from sources", at: mapping.line(of: "source"))
            }
            return nil
        }
        if stated == .high, entry.kind == .thirdParty {
            log.error("confidence is high for the third party \(name); expected medium or low", at: mapping.line(of: "confidence"))
        }
        guard let confidence = stated ?? (presence == .optional ? entry.usualConfidence : nil) else { return nil }
        return entry.source(with: confidence)
    }

    /// Warns of the sources that nothing names. To be called when the file has been read.
    func finish() {
        for (name, line) in lines where !used.contains(name) {
            log.warning("source \(name) is not used; expected a fact or rule that names it", at: line)
        }
    }
}

extension SourceTable {
    /// A source that stands on its own, with its confidence: the `source:` of a file of calls.
    static func source(_ mapping: YAMLMapping) -> Source? {
        let entry = Entry(mapping)
        let confidence: Source.Confidence? = mapping.choice("confidence", called: "confidence")
        mapping.finish()
        guard let entry, let confidence else { return nil }
        if confidence == .high, entry.kind == .thirdParty {
            mapping.log.error("confidence is high for a third party; expected medium or low", at: mapping.line(of: "confidence"))
        }
        return entry.source(with: confidence)
    }
}

extension SourceTable.Entry {
    fileprivate init?(_ mapping: YAMLMapping) {
        let address = mapping.address("url")
        let kind: Source.Kind? = mapping.choice("kind", called: "kind of source")
        let checked = mapping.partialDate("checked")
        title = mapping.text("title", .optional)
        licence = mapping.text("licence", .optional)
        guard let address, let kind, let checked else { return nil }
        self.address = address
        self.kind = kind
        self.checked = checked
    }

    fileprivate var usualConfidence: Source.Confidence {
        kind == .official || kind == .copyOfOfficial ? .high : .medium
    }

    fileprivate func source(with confidence: Source.Confidence) -> Source {
        Source(address: address, title: title, kind: kind, confidence: confidence, checked: checked, licence: licence)
    }
}
