import Foundation
import Funding
import Testing

/// Planning back from a deadline: preparation, partner search, the municipality's decision.
@Suite struct ApplicationTimetableTests {
    private static let source = Source(
        address: "https://example.eu", kind: .editorial, confidence: .low, checked: PartialDate(day("2026-11-01")))
    private static let preparation = PreparationTimes(applicationDays: 42, firstStageDays: 28, partnerSearchDays: 56, source: source)

    private static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(daysSince1970: 0) }

    private static func moment(_ iso: String) -> Date { day(iso).instant(hour: 8, in: .stockholm) }

    private static func calendar(_ days: String...) -> DecisionCalendar {
        DecisionCalendar(
            meetingName: Localized(sv: "kommunstyrelsens möte", en: "the board's meeting"), meetings: days.map(day), papersDueDays: 21,
            confirmationDays: 6,
            source: Source(address: "https://example.eu", kind: .official, confidence: .high, checked: PartialDate(day("2026-11-01"))))
    }

    private static func deadline(
        _ iso: String, hour: Int = 17, zone: String = "Europe/Brussels", stage: Deadline.Stage = .single,
        precision: Deadline.Precision = .exact
    ) -> Deadline {
        Deadline(
            instant: day(iso).instant(hour: hour, in: TimeZone(identifier: zone) ?? .brussels), timeZone: zone, stage: stage,
            precision: precision)
    }

    private func timetable(
        to deadline: Deadline, on today: String, partners: Bool = false, decision: DecisionCalendar? = nil, conditional: Bool = false
    ) -> ApplicationTimetable {
        ApplicationTimetable(
            to: deadline, needing: .init(partners: partners, decision: decision, decisionIsConditional: conditional),
            preparation: Self.preparation, at: Self.moment(today))
    }

    private struct Case: CustomTestStringConvertible {
        let name: String
        let deadline: Deadline
        let today: String
        var partners = false
        var decision: DecisionCalendar?
        let prospect: ApplicationTimetable.Prospect
        let words: String

        var testDescription: String { name }
    }

    private static let cases = [
        Case(
            name: "a decision in good time", deadline: deadline("2027-02-11"), today: "2026-11-20",
            decision: calendar("2026-11-25", "2027-01-27", "2027-02-24"), prospect: .inTime,
            words: "Beslut behövs vid kommunstyrelsens möte 27 januari 2027, underlag senast 6 januari 2027 – hinner."),
        Case(
            name: "less time than writing takes", deadline: deadline("2027-02-11"), today: "2026-12-20",
            decision: calendar("2027-01-27", "2027-02-24"), prospect: .tight, words: "– knappt om tid."),
        Case(
            name: "papers were due yesterday", deadline: deadline("2027-02-11"), today: "2027-01-07",
            decision: calendar("2027-01-27", "2027-02-24"), prospect: .tooLate,
            words: "underlaget skulle ha lämnats 6 januari 2027 – hinner inte."),
        Case(
            name: "papers are due today", deadline: deadline("2027-02-11"), today: "2027-01-06",
            decision: calendar("2027-01-27", "2027-02-24"), prospect: .tight, words: "27 januari 2027"),
        Case(
            name: "minutes not confirmed by the deadline: the meeting before counts", deadline: deadline("2027-02-01"), today: "2026-11-01",
            decision: calendar("2026-12-16", "2027-01-27", "2027-02-24"), prospect: .tight, words: "16 december 2026"),
        Case(
            name: "minutes confirmed on the last day", deadline: deadline("2027-02-02"), today: "2026-11-01",
            decision: calendar("2026-12-16", "2027-01-27", "2027-02-24"), prospect: .inTime, words: "27 januari 2027"),
        Case(
            name: "meetings are not known so far ahead", deadline: deadline("2027-06-30"), today: "2027-02-20",
            decision: calendar("2027-01-27", "2027-02-24"), prospect: .unknown,
            words: "kända till och med 24 februari 2027; därefter vet vi inte."),
        Case(
            name: "no meeting before the deadline", deadline: deadline("2027-01-12"), today: "2026-12-01",
            decision: calendar("2027-01-27"), prospect: .tooLate,
            words: "inget känt möte ger ett beslut i tid för 12 januari 2027 – hinner inte."),
        Case(
            name: "the last known meeting comes long before the deadline", deadline: deadline("2028-03-15"), today: "2027-10-15",
            decision: calendar("2027-11-24"), prospect: .unknown,
            words: "kända till och med 24 november 2027; därefter vet vi inte."),
        Case(
            name: "the last known meeting will do", deadline: deadline("2028-03-15"), today: "2027-09-01",
            decision: calendar("2027-11-24"), prospect: .inTime, words: "24 november 2027"),
        Case(
            name: "no meeting that may come can decide in time", deadline: deadline("2027-12-15"), today: "2027-12-01",
            decision: calendar("2027-11-24"), prospect: .tooLate, words: "underlaget skulle ha lämnats 3 november 2027 – hinner inte."),
        Case(
            name: "a month that may be over", deadline: deadline("2027-04-30", precision: .preliminary), today: "2027-04-10",
            prospect: .tight, words: "Sista dagen kan redan ha passerat – knappt om tid."),
        Case(
            name: "one day", deadline: deadline("2027-04-11"), today: "2027-04-10", prospect: .tight,
            words: "; 1 dag är kvar – knappt om tid."),
        Case(
            name: "nobody has to decide", deadline: deadline("2027-02-11"), today: "2026-12-01", prospect: .inTime,
            words: "omkring 6 veckor till ansökan; 72 dagar är kvar – hinner."),
        Case(
            name: "partners are missing", deadline: deadline("2027-02-11"), today: "2026-12-01", partners: true, prospect: .tight,
            words: "omkring 14 veckor till ansökan; 72 dagar är kvar – knappt om tid."),
        Case(
            name: "the deadline has passed", deadline: deadline("2026-11-01"), today: "2026-11-02", prospect: .tooLate,
            words: "hinner inte"),
        Case(
            name: "a first stage is short", deadline: deadline("2027-01-05", stage: .stage(1)), today: "2026-12-08", prospect: .inTime,
            words: "omkring 4 veckor"),
        Case(
            name: "a month may mean its first day", deadline: deadline("2027-01-31", precision: .month), today: "2026-11-20",
            prospect: .inTime, words: "42 dagar är kvar"),
        Case(
            name: "a month, one day too short", deadline: deadline("2027-01-31", precision: .month), today: "2026-11-21",
            prospect: .tight, words: "41 dagar är kvar"),
    ]

    @Test(arguments: cases) private func `tells whether there is time`(_ given: Case) {
        let timetable = timetable(to: given.deadline, on: given.today, partners: given.partners, decision: given.decision)
        #expect(timetable.prospect == given.prospect)
        let words = timetable.sentence.sv.replacing("\u{A0}", with: " ")
        #expect(words.contains(given.words), "\(words)")
    }

    @Test func `steps follow on each other and end at the deadline`() {
        let timetable = timetable(
            to: Self.deadline("2027-02-11"), on: "2026-09-01", partners: true, decision: Self.calendar("2027-01-27"))
        #expect(timetable.steps.map(\.kind) == [.partnerSearch, .application, .decision, .submission])
        #expect(timetable.steps.map(\.from.iso) == ["2026-09-30", "2026-11-25", "2027-01-06", "2027-02-11"])
        #expect(timetable.steps.map(\.through.iso) == ["2026-11-25", "2027-01-06", "2027-01-27", "2027-02-11"])
        #expect(timetable.daysNeeded == 134 && timetable.daysLeft == 163)
    }

    /// 00:30 in Helsinki is 23:30 the day before in Sweden, in winter and in summer alike.
    @Test(arguments: [("2027-02-12", "2027-02-11"), ("2027-07-02", "2027-07-01")])
    func `a deadline abroad falls on the Swedish calendar's day`(_ abroad: String, _ swedish: String) {
        let deadline = Deadline(
            instant: Self.day(abroad).instant(hour: 0, minute: 30, in: TimeZone(identifier: "Europe/Helsinki") ?? .gmt),
            timeZone: "Europe/Helsinki")
        #expect(deadline.day.iso == abroad)
        #expect(timetable(to: deadline, on: "2026-12-01").lastDay.iso == swedish)
    }

    /// Days are counted on the calendar: the night when summer time begins is as long as any other.
    @Test func `summer time neither adds nor takes a day`() {
        let timetable = timetable(to: Self.deadline("2027-03-29"), on: "2027-03-27")
        #expect(timetable.daysLeft == 2)
        let late = ApplicationTimetable(
            to: Self.deadline("2027-10-31", hour: 23), needing: .init(partners: false, decision: nil), preparation: Self.preparation,
            at: Self.day("2027-10-30").instant(hour: 23, minute: 59, in: .stockholm))
        #expect(late.daysLeft == 1)
    }

    @Test func `a later cut-off is offered where the next comes too soon`() throws {
        let deadlines = [
            Self.deadline("2026-12-10", stage: .cutOff(1)), Self.deadline("2027-04-14", stage: .cutOff(2)),
            Self.deadline("2027-09-14", stage: .cutOff(3)),
        ]
        let found = try #require(
            DeadlinePlan(
                to: deadlines, needing: .init(partners: true, decision: nil), preparation: Self.preparation, at: Self.moment("2026-12-01")))
        #expect(found.next.deadline.stage == .cutOff(1) && found.next.prospect == .tight)
        #expect(found.later?.deadline.stage == .cutOff(2))
    }

    @Test func `nobody enters at the second stage`() throws {
        let deadlines = [Self.deadline("2026-12-10", stage: .stage(1)), Self.deadline("2027-09-14", stage: .stage(2))]
        let found = try #require(
            DeadlinePlan(
                to: deadlines, needing: .init(partners: true, decision: nil), preparation: Self.preparation, at: Self.moment("2026-12-01")))
        #expect(found.next.deadline.stage == .stage(1) && found.later == nil)
        #expect(
            DeadlinePlan(
                to: [], needing: .init(partners: false, decision: nil), preparation: Self.preparation, at: Self.moment("2026-12-01")) == nil
        )
    }

    @Test func `assumed days and an untold applicant are said`() {
        let assumed = DecisionCalendar(
            meetingName: Localized(sv: "kommunstyrelsens möte", en: "the board's meeting"), meetings: [Self.day("2027-01-27")],
            papersDueDays: 21, confirmationDays: 6, source: Self.source)
        let timetable = timetable(to: Self.deadline("2027-02-11"), on: "2026-11-20", decision: assumed, conditional: true)
        #expect(timetable.sentence.sv.hasPrefix("Om kommunen söker: beslut behövs vid"))
        #expect(timetable.sentence.sv.hasSuffix("Mötesdagarna är antagna."))
        #expect(timetable.sentence.en.hasPrefix("If the municipality applies: a decision is needed at the board's meeting"))
    }

    /// Less time never looks better, whatever the deadline and the meetings.
    @Test func `the prospect only worsens as days go by`() {
        let calendar = Self.calendar("2026-12-16", "2027-01-27", "2027-02-24", "2027-03-31")
        for partners in [false, true] {
            for decision in [calendar, nil] {
                var worst = ApplicationTimetable.Prospect.inTime
                for offset in 0..<200 {
                    let today = Self.day("2026-08-20").adding(days: offset).iso
                    let prospect = timetable(to: Self.deadline("2027-02-20"), on: today, partners: partners, decision: decision).prospect
                    #expect(prospect >= worst, "\(today)")
                    worst = prospect
                }
                #expect(worst == .tooLate)
            }
        }
    }
}
