import Foundation
import Funding

extension PortalCall {
    /// Reads a result. `nil` when it holds too little to be a call; the log then says so.
    ///
    /// - Parameter labels: the portal's words for codes that Utblick's tables lack.
    init?(_ result: PortalResult, labels: PortalLabels, log: inout DiagnosticLog) {
        let reference = result.reference
        let title = HTMLText.plain(result.first("title") ?? result.title ?? "")
        let identifier = HTMLText.collapsed(result.first("identifier") ?? "")
        guard !identifier.isEmpty || !title.isEmpty else {
            log.report(.error, "A result with neither identifier nor title was left out", for: reference)
            return nil
        }
        if identifier.isEmpty { log.report(.warning, "No identifier; the reference stands in for it", for: reference) }
        if title.isEmpty { log.report(.warning, "No title; the identifier stands in for it", for: reference) }
        self.identifier = identifier.isEmpty ? reference : identifier
        self.title = title.isEmpty ? identifier : title
        callIdentifier = result.first("callIdentifier").map(HTMLText.collapsed)
        callTitle = result.first("callTitle").map(HTMLText.plain)

        text = Self.text(result, "descriptionByte", log: &log)
        conditions = Self.text(result, "topicConditions", log: &log)
        destination = Self.destination(result)
        keywords = Self.keywords(result, without: [identifier, callIdentifier ?? ""])

        let code = result.first("frameworkProgramme")?.trimmed
        let words = [title, result.first("callTitle") ?? ""] + keywords
        programme = code.flatMap { FrameworkProgramme.programme(code: $0, identifier: identifier, texts: words) }
        programmeName = code.flatMap { FrameworkProgramme.named($0)?.name ?? labels[.programme, $0] }
        if let code, FrameworkProgramme.named(code) == nil {
            log.reportOnce(
                .warning, "The portal gives a programme that Utblick does not know: \(labels.named(code, in: .programme))", for: reference)
        }
        typeOfAction = result.first("typesOfAction").map { labels[.typeOfAction, $0.trimmed] ?? HTMLText.collapsed($0) }
        if let typeOfAction, !PortalLabels.isKnown(typeOfAction, in: .typeOfAction) {
            log.reportOnce(.warning, "The portal gives a type of action that neither it nor Utblick names: \(typeOfAction)", for: reference)
        }
        action = PortalAction.action(ofType: typeOfAction, identifier: self.identifier, programme: programme)
        conditionsStated = PortalConditions(conditions, programme: programme).stated

        opens = Self.opening(result, log: &log)
        deadlines = PortalDeadlines(result, log: &log).deadlines
        let money = PortalBudget(result, identifier: identifier, log: &log)
        budget = money.budget
        grant = money.grant
        statedStatus = result.first("status").flatMap { PortalCode.statuses[$0.trimmed] }
        link = PortalLink.address(of: result, identifier: identifier)
        if link == nil { log.report(.information, "No address that a reader could open", for: reference) }
    }

    private static func text(_ result: PortalResult, _ field: String, log: inout DiagnosticLog) -> CallText {
        let parts = result.values(field).map { HTMLText.callText(from: $0) }
        if parts.contains(where: \.wasCut) {
            log.report(.warning, "\(field) is too large or nested too deep and was cut", for: result.reference)
        }
        return CallText(blocks: parts.flatMap(\.text.blocks))
    }

    private static func destination(_ result: PortalResult) -> String? {
        let texts = [result.first("destinationDescription"), result.first("destination")].compactMap { $0 }.map(HTMLText.plain)
        // `destination` is often a bare number.
        return texts.first { $0.contains(where: \.isLetter) }
    }

    /// Keywords and tags, once each, without the identifiers that the portal mixes in.
    private static func keywords(_ result: PortalResult, without identifiers: [String]) -> [String] {
        var taken = Set(identifiers.map { $0.lowercased() })
        let values = (result.values("keywords") + result.values("tags"))
        return values.map { HTMLText.plain($0.removingPercentEncoding ?? $0) }.filter { word in
            !word.isEmpty && taken.insert(word.lowercased()).inserted
        }
    }

    private static func opening(_ result: PortalResult, log: inout DiagnosticLog) -> Day? {
        guard let text = result.first("startDate") else { return nil }
        let time = PortalTime(text)
        if time == nil { log.report(.warning, "startDate holds “\(text.prefix(60))”, which is not a date", for: result.reference) }
        return time?.day
    }
}
