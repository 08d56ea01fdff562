import Casework
import Exporting
import Foundation
import Funding
import Testing

@testable import Pages

/// What leaves the desk about obligations: letters, calendars and files.
struct ObligationFilesTests {
    private static let today = Day(of: Preview.now, in: .stockholm)

    @Test(arguments: Language.allCases)
    func `a reminder says what is late and what is left, the same in text and HTML`(language: Language) throws {
        let view = ReminderView(Array(PreviewProjects.rows.prefix(2)), on: Self.today, context: PreviewPages.context(language))
        let project = language == .swedish ? "/arbete/arenden/1/projekt" : "/en/work/cases/1/project"
        #expect(view.subject == (language == .swedish ? "2 åtaganden väntar" : "2 obligations ahead"))
        let late = language == .swedish ? ["9 dagar försenat", "En dag försenat"] : ["9 days late", "One day late"]
        for text in late + [project, language == .swedish ? "För att " : "Because "] {
            #expect(view.text.contains(text) && view.html.contains(text), "\(text)")
        }
        #expect(view.html.contains("&lt;ån&gt;") && !view.html.contains("<ån>") && view.text.contains("<ån>"))
        let one = ReminderView([PreviewProjects.rows[3]], on: Self.today, context: PreviewPages.context(language))
        #expect(one.subject.contains("En våtmark vid") && one.text.contains(language == .swedish ? "1\u{A0}dag kvar" : "1\u{A0}day left"))
    }

    @Test(arguments: Language.allCases)
    func `a calendar has a whole day for each obligation and each deadline, which keeps its identity`(language: Language) {
        let calendar = StaffCalendarFile(
            obligations: Array(PreviewProjects.rows.prefix(6)), cases: [PreviewCases.rows[0], PreviewCases.rows[1]],
            networks: PreviewNetworks.days, token: "abc", since: Preview.now)
        let file = calendar.file(in: PreviewPages.context(language))
        #expect(file.events.count == 10)
        #expect(file.events.allSatisfy { if case .day = $0.time { $0.reminderDays == 7 } else { false } })
        #expect(file.events.first?.id.hasPrefix("obligation-1@") == true && file.events.first?.sequence == 2)
        #expect(file.events[6].id.hasPrefix("case-2@"))
        let network = "network-\(Preview.network.id)-"
        let meeting = network + Self.today.adding(days: 12).iso
        let keys = file.events[7...].map { $0.id.prefix { $0 != "@" } }
        #expect(keys == [Substring(meeting), Substring(meeting + "-2"), Substring(network + "end")])
        #expect(file.events[7].sequence == 3 && file.events[7].text == "Åbo\nSamordnaren")
        let titles =
            language == .swedish
            ? ["Möte – ", "Möte – ", "Medlemskapet slutar – "] : ["Meeting – ", "Meeting – ", "The membership ends – "]
        for (event, title) in zip(file.events[7...], titles) { #expect(event.title == title + Preview.network.name[language]) }
        #expect(file.address.hasSuffix(language == .swedish ? "/arbete/kalender/abc.ics" : "/en/work/calendar/abc.ics"))
        #expect(String(decoding: file.bytes, as: UTF8.self).contains("DTSTART;VALUE=DATE:"))
    }

    @Test(arguments: [(Language.swedish, Character(";")), (.english, ",")])
    func `a file has its documented columns, one row for each, and no formula runs in it`(language: Language, separator: Character) throws {
        var rows = PreviewProjects.rows
        let first = rows[0]
        rows[0] = ObligationRow(
            id: 1, caseID: 1, reference: "A", caseTitle: "=1+1;\"x\"", owner: nil, obligation: first.obligation, created: first.created,
            changed: first.changed)
        let file = ObligationFile.file(rows, on: Self.today, in: language)
        let text = String(decoding: file.bytes, as: UTF8.self)
        #expect(file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) && text.hasSuffix("\r\n"))
        let lines = text.dropFirst().split(separator: "\r\n")
        #expect(lines.count == rows.count + 1 && lines[0] == ObligationFile.columns.joined(separator: String(separator)))
        #expect(lines[1].hasPrefix("A\(separator)\"'=1+1;\"\"x\"\"\"\(separator)\(separator)paymentClaim\(separator)1\(separator)"))
        #expect(lines[1].contains("\(separator)-9\(separator)"))
        let documentation = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/casework.md")
            .standardizedFileURL
        let described = try String(contentsOf: documentation, encoding: .utf8)
        for column in ObligationFile.columns { #expect(described.contains("| `\(column)` |"), "\(column) is described nowhere") }
    }
}
