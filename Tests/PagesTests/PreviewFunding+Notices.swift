import Foundation
import Funding

extension Preview {
    /// One with everything, one that is gone, one without a date.
    static let notices = [
        CallNotice(
            day: Day(iso: "2026-11-12"), changedAt: now - 86_400,
            text: CallText(blocks: [
                .paragraph("The deadline has been extended to 9 March 2027 & no later."),
                .list(["First stage: unchanged", "Second stage: 9 March"]),
            ]), firstSeenAt: now),
        CallNotice(
            day: Day(iso: "2026-10-01"), changedAt: nil,
            text: CallText(blocks: [.heading("Correction"), .paragraph("A <b>new</b> template.")]),
            firstSeenAt: now - 864_000, goneAt: now - 86_400),
        CallNotice(day: nil, changedAt: nil, text: CallText(paragraphs: ["Questions and answers are out."]), firstSeenAt: now),
    ]
}
