public import Foundation
import Funding

/// The notices in a topic's detail document (`topicDetails/….json`): those of the topic and those of the call that it belongs to.
///
/// The document is the only place that has them; the search interface's own field is nearly always empty.
public struct PortalTopicDetails: Sendable, Hashable {
    /// The topic's identifier as the document states it.
    public let identifier: String?
    /// Each notice once, the newest first; those without a date last.
    public let notices: [PortalNotice]
    /// Whether the lists of notices could be read; without them nothing follows from a notice's absence.
    public let isWhole: Bool
    public let diagnostics: [ImportDiagnostic]

    /// - Throws: `ImportRefusal` for what is not such a document.
    public init(document: Data) throws(ImportRefusal) {
        guard let topic = JSONValue(json: String(decoding: document, as: UTF8.self))?["TopicDetails"], case .object = topic else {
            throw ImportRefusal(place: "topic details", reason: "JSON without a TopicDetails object")
        }
        let identifier = topic["identifier"]?.text?.trimmed
        var log = DiagnosticLog()
        let call = Self.embedded(topic["callDetailsJSONItem"])
        let lists = [Self.embedded(topic["latestInfos"])] + (call == .null ? [] : [Self.embedded(call["latestInfos"])])
        isWhole = lists.allSatisfy { list in if case .array = list { true } else { false } }
        if !isWhole { log.report(.warning, "The document lacks a list of notices that can be read", for: identifier) }
        var notices: [PortalNotice] = []
        var known: Set<PortalNotice> = []
        for entry in lists.flatMap(\.elements) {
            guard let notice = Self.notice(entry, of: identifier, log: &log), known.insert(notice).inserted else { continue }
            notices.append(notice)
        }
        self.identifier = identifier
        self.notices = notices.sorted { left, right in
            (left.approved?.daysSince1970 ?? .min, left.changedAt ?? .distantPast)
                > (right.approved?.daysSince1970 ?? .min, right.changedAt ?? .distantPast)
        }
        diagnostics = log.drain()
    }

    /// Some of the portal's fields hold JSON as text.
    private static func embedded(_ value: JSONValue?) -> JSONValue {
        guard case .string(let text) = value else { return value ?? .null }
        return JSONValue(json: text) ?? .null
    }

    private static func notice(_ entry: JSONValue, of identifier: String?, log: inout DiagnosticLog) -> PortalNotice? {
        let (text, wasCut) = HTMLText.callText(from: entry["content"]?.text ?? "")
        guard !text.isEmpty else {
            log.report(.information, "A notice without text was left out", for: identifier)
            return nil
        }
        if wasCut { log.report(.warning, "A notice is too large or nested too deep and was cut", for: identifier) }
        let approved = time(entry["approvalDate"], "approvalDate", of: identifier, log: &log)
        let changed = time(entry["lastChangeDate"], "lastChangeDate", of: identifier, log: &log)
        let changedAt: Date? = if case .instant(let instant) = changed { instant } else { nil }
        return PortalNotice(approved: approved?.day ?? changed?.day, changedAt: changedAt, text: text)
    }

    private static func time(_ value: JSONValue?, _ field: String, of identifier: String?, log: inout DiagnosticLog) -> PortalTime? {
        guard let text = value?.text?.trimmed, !text.isEmpty else { return nil }
        let time = PortalTime(text) ?? PortalTime(americanTime: text)
        if time == nil { log.report(.warning, "\(field) holds “\(text.prefix(60))”, which is not a date", for: identifier) }
        return time
    }
}
