/// Stage *parsed*: one result as fields of text, whether its metadata stand in `metadata` or, as in bare results, beside the rest.
struct PortalResult {
    let reference: String
    let raw: String
    let title: String?
    let address: String?
    /// The names of the databases that the portal says it took the result from.
    let databases: [String]
    /// Whether the result came without `metadata`.
    let isBare: Bool
    private let fields: [String: [String]]

    /// `nil` when the result has no reference, and so could never be found again; the log then says so.
    init?(raw: String, log: inout DiagnosticLog) {
        guard let value = JSONValue(json: raw), case .object(let members) = value else {
            log.report(.error, "A result that is not a JSON object was left out.")
            return nil
        }
        guard let reference = members["reference"]?.text?.trimmed, !reference.isEmpty else {
            log.report(.error, "A result without a reference was left out: \(HTMLText.collapsed(String(raw.prefix(200))))")
            return nil
        }
        let metadata: [String: JSONValue]
        if case .object(let inner) = members["metadata"] {
            metadata = inner
            isBare = false
        } else {
            metadata = members.filter { !PortalField.envelope.contains($0.key) || ["title", "language"].contains($0.key) }
            isBare = true
        }
        self.reference = reference
        self.raw = raw
        title = members["title"]?.text ?? members["summary"]?.text
        address = members["url"]?.text
        fields = Self.fields(metadata, isBare: isBare, reference: reference, log: &log)
        databases = [members["database"]?.text, members["databaseLabel"]?.text].compactMap { $0 } + (fields["DATASOURCE"] ?? [])
        let unknown = metadata.keys.filter { !PortalField.known.contains($0) }
        for key in (isBare ? unknown : unknown + members.keys.filter { !PortalField.envelope.contains($0) }).sorted() {
            log.reportOnce(.information, "The portal gives a field that Utblick does not know: \(key)", for: reference)
        }
    }

    /// The values of a field without the empty ones.
    func values(_ field: String) -> [String] { fields[field] ?? [] }

    func first(_ field: String) -> String? { fields[field]?.first }

    /// The first value that is JSON text.
    func json(_ field: String, log: inout DiagnosticLog) -> JSONValue? {
        guard let text = first(field) else { return nil }
        let value = JSONValue(json: text)
        if value == nil { log.report(.warning, "\(field) is not sound JSON", for: reference) }
        return value
    }

    /// A copy that another of the portal's databases holds of the same call.
    var isCopy: Bool { databases.contains { $0.uppercased().contains("CENTRICITY") } }

    private static func fields(
        _ metadata: [String: JSONValue], isBare: Bool, reference: String, log: inout DiagnosticLog
    ) -> [String: [String]] {
        var fields: [String: [String]] = [:]
        for (key, value) in metadata.sorted(by: { $0.key < $1.key }) {
            let isList = if case .array = value { true } else { false }
            if !isList, !isBare, value != .null {
                log.reportOnce(.information, "The portal gives the field \(key) as something other than a list", for: reference)
            }
            let texts = value.elements.compactMap(\.text).filter { !$0.trimmed.isEmpty }
            if !texts.isEmpty { fields[key] = texts }
        }
        return fields
    }
}

extension String {
    var trimmed: String {
        var text = Substring(self)
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }
}
