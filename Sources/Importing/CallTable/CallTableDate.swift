import Foundation
import Funding

/// A date as the table allows it: `2027-04-14`, `2027-04-14 15:00`, `2027-04`, and each with `(prel.)` after it.
struct CallTableDate: Hashable {
    let date: PartialDate
    /// Minutes after midnight, Swedish time.
    let minutes: Int?
    let isPreliminary: Bool

    /// `nil` for anything else.
    init?(_ text: String) {
        let form = /(\d{4}-\d{2}(?:-\d{2})?)(?: (?:kl\. ?)?(\d{1,2})[:.](\d{2}))?( ?\(prel\.?\))?/
        guard let match = text.wholeMatch(of: form), let date = PartialDate(String(match.1)) else { return nil }
        if let hourText = match.2, let minuteText = match.3 {
            guard date.day != nil, let hour = Int(hourText), let minute = Int(minuteText), hour < 24, minute < 60 else { return nil }
            minutes = hour * 60 + minute
        } else {
            minutes = nil
        }
        self.date = date
        isPreliminary = match.4 != nil
    }

    func deadline(_ stage: Deadline.Stage) -> Deadline {
        let precision: Deadline.Precision =
            if isPreliminary { .preliminary } else if date.day == nil { .month } else if minutes == nil { .day } else { .exact }
        guard let minutes else { return Deadline(on: date.lastDay, stage: stage, precision: precision) }
        return Deadline(
            instant: date.lastDay.instant(hour: minutes / 60, minute: minutes % 60, in: .stockholm), timeZone: "Europe/Stockholm",
            stage: stage, precision: precision)
    }
}
