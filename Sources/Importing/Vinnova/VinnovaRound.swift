import Foundation
import Funding

/// A round of one of Vinnova's calls in Utblick's terms: a call with an opening and a closing.
struct VinnovaRound {
    let calls: [String: VinnovaRecord]
    let programmes: [String: VinnovaRecord]
    let now: Date

    /// `nil` for a round without a title or one that is not public; the log then says so.
    func record(_ round: VinnovaRecord, log: inout DiagnosticLog) throws -> CallRecord? {
        let callNumber = round.text("DiarienummerUtlysning")
        let call = callNumber.flatMap { calls[$0] }
        guard round.isPublic, call?.isPublic ?? true else {
            log.report(.information, "A round that is not public was left out", for: round.number)
            return nil
        }
        guard let title = round.text("Titel") ?? call?.text("Titel") ?? round.text("TitelEngelska") else {
            log.report(.error, "A round without a title was left out", for: round.number)
            return nil
        }
        if call == nil { log.report(.warning, "Its call was not among the calls: no text", for: round.number) }
        let programme = call?.text("DiarienummerProgram").flatMap { programmes[$0] }
        let parts = [round.text("Beskrivning"), call?.text("Beskrivning")].compactMap { $0 }.map { HTMLText.callText(from: $0).text }
        let deadlines = deadline(round, log: &log).map { [$0] } ?? []
        let opens = log.day(round.text("Oppningsdatum"), field: "Oppningsdatum", for: round.number)
        let link = round.link ?? call?.link
        let made = Call(
            id: Call.ID("vinnova-\(round.number.lowercased())"), origin: .vinnova, identifier: round.number,
            callIdentifier: callNumber, programme: "vinnova", title: HTMLText.plain(title),
            text: CallText(blocks: parts.flatMap(\.blocks)), callTitle: call?.text("Titel").map(HTMLText.plain), opens: opens,
            deadlines: deadlines, link: link,
            source: Source(
                address: "https://data.vinnova.se/api/ansokningsomgangar/\(round.number)", title: "Vinnova", kind: .official,
                confidence: .high, checked: PartialDate(Day(of: now, in: .stockholm)), licence: "CC0"),
            fetchedAt: now)
        let raw = JSONValue.object([
            "round": round.json, "call": call?.json ?? .null, "programme": programme?.json ?? .null,
        ])
        return CallRecord(
            call: made, reference: round.number, programmeName: programme?.text("Titel") ?? "Vinnova",
            rawJSON: raw.json ?? "{}", digest: try CallDigest.hexadecimal(of: made))
    }

    /// Times are Swedish and come without a zone; midnight says that only the day is known.
    private func deadline(_ round: VinnovaRecord, log: inout DiagnosticLog) -> Deadline? {
        let text = round.text("Stangningsdatum")
        guard let day = log.day(text, field: "Stangningsdatum", for: round.number), let text else { return nil }
        guard let match = text.firstMatch(of: /[T ](\d{2}):(\d{2})/), let hour = Int(match.1), let minute = Int(match.2), hour < 24,
            minute < 60, hour > 0 || minute > 0
        else { return Deadline(on: day) }
        return Deadline(
            instant: day.instant(hour: hour, minute: minute, in: .stockholm), timeZone: "Europe/Stockholm", precision: .exact)
    }
}
