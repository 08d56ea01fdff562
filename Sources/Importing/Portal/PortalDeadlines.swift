import Foundation
import Funding

/// Reads the deadlines of a result: `deadlineDate`, with `deadlineModel` for what each of them is.
struct PortalDeadlines {
    let deadlines: [Deadline]

    /// `deadlineDate` decides. `actions` sometimes says otherwise, by a date that is older or newer; that is reported.
    init(_ result: PortalResult, log: inout DiagnosticLog) {
        let stated = Self.times(result.values("deadlineDate"), field: "deadlineDate", of: result, log: &log)
        let actions = result.json("actions", log: &log)?.elements ?? []
        let dates = actions.flatMap { $0["deadlineDates"]?.elements ?? [] }.compactMap(\.text)
        let inActions = Self.times(dates, field: "actions.deadlineDates", of: result, log: &log)
        let models = result.values("deadlineModel") + actions.compactMap { $0["submissionProcedure"]?["abbreviation"]?.text }
        let model = models.first { !$0.trimmed.isEmpty }?.trimmed ?? ""

        if stated.isEmpty, !inActions.isEmpty {
            log.report(.information, "Only actions gives deadlines: \(Self.days(inActions))", for: result.reference)
        } else if !inActions.isEmpty, Self.days(stated) != Self.days(inActions) {
            let message = "deadlineDate says \(Self.days(stated)), actions says \(Self.days(inActions)); the former is kept"
            log.report(.warning, message, for: result.reference)
        }
        let times = stated.isEmpty ? inActions : stated
        deadlines = Self.staged(times, model: model, reference: result.reference, log: &log)
    }

    private static func times(
        _ texts: [String], field: String, of result: PortalResult, log: inout DiagnosticLog
    ) -> [PortalTime] {
        var times: [PortalTime] = []
        for text in texts {
            guard let time = PortalTime(text) else {
                log.report(.warning, "\(field) holds “\(text.prefix(60))”, which is not a date", for: result.reference)
                continue
            }
            if !times.contains(time) { times.append(time) }
        }
        return times.sorted { $0.deadline(.single).instant < $1.deadline(.single).instant }
    }

    /// The dates for a reader, each once: "2026-03-05, 2026-09-03".
    private static func days(_ times: [PortalTime]) -> String {
        var days: [String] = []
        for day in times.map(\.day.iso) where days.last != day { days.append(day) }
        return days.isEmpty ? "nothing" : days.joined(separator: ", ")
    }

    private static func staged(
        _ times: [PortalTime], model: String, reference: String, log: inout DiagnosticLog
    ) -> [Deadline] {
        func cutOffs() -> [Deadline] { times.enumerated().map { $1.deadline(.cutOff($0 + 1)) } }
        switch model {
        case "two-stage":
            if times.count > 2 {
                log.report(.warning, "Two stages with \(times.count) deadlines; all after the first are kept as stage 2", for: reference)
            }
            return times.enumerated().map { $1.deadline(.stage($0 == 0 ? 1 : 2)) }
        case "multiple cut-off": return cutOffs()
        case "single-stage", "":
            guard times.count > 1 else { return times.map { $0.deadline(.single) } }
            let named = model.isEmpty ? "No deadline model" : "One stage"
            log.report(.warning, "\(named) with \(times.count) deadlines; they are kept as cut-offs", for: reference)
            return cutOffs()
        default:
            log.reportOnce(.warning, "The portal gives a deadline model that Utblick does not know: \(model)", for: reference)
            return times.count > 1 ? cutOffs() : times.map { $0.deadline(.single) }
        }
    }
}
