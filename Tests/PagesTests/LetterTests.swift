import Foundation
import Funding
import Testing

@testable import Pages

/// Letters to followers, word by word.
@Suite struct LetterTests {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots")
    private static let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"

    private func written(_ kind: WatchLetter.Kind, items: [WatchLetter.Item] = PreviewWatches.items, _ language: Language) -> WrittenLetter
    {
        LetterView(PreviewWatches.letter(kind, items: items, in: language), context: PreviewPages.context(language)).written
    }

    @Test(arguments: [WatchLetter.Kind.confirmation, .reminder, .events], Language.allCases)
    func `a letter reads as it did, and its HTML says the same`(kind: WatchLetter.Kind, language: Language) throws {
        let letter = written(kind, language)
        let text = "Subject: \(letter.subject)\n\n\(letter.text)"
        let file = Self.folder.appending(path: "letter-\(kind).\(language.rawValue).txt")
        if Self.isRecording { try Data(text.utf8).write(to: file) }
        #expect(try String(contentsOf: file, encoding: .utf8) == text)
        let plain = letter.html.replacing(/<[^>]*>/, with: "").replacing("&lt;", with: "<").replacing("&gt;", with: ">")
            .replacing("&quot;", with: "\"").replacing("&amp;", with: "&")
        for line in letter.text.split(separator: "\n") { #expect(plain.contains(line), "\(line)") }
    }

    @Test(arguments: Language.allCases)
    func `every letter has the ways to change and to stop, and nothing that tells who reads it`(language: Language) {
        for kind in [WatchLetter.Kind.reminder, .events] {
            let letter = written(kind, language)
            let page = "https://utblick.example.se" + SiteAddress.watch(token: String(repeating: "ab", count: 32)).path(in: language)
            #expect(letter.text.contains(page + "\n") && letter.html.contains("href=\"\(page)\""))
            #expect(letter.text.contains(letter.stopAddress))
            #expect(letter.stopAddress.hasPrefix(page + "/"))
            for forbidden in ["<img", "style", "src=", "<link", "<script", "utm_"] { #expect(!letter.html.contains(forbidden)) }
        }
    }

    @Test(arguments: Language.allCases)
    func `the letter to confirm has no words of whoever filled in the form in its subject`(language: Language) {
        let subject = written(.confirmation, language).subject
        #expect(!subject.contains("demokrati") && !subject.contains("CERV"))
        let fixed = Localized(sv: "Bekräfta att du vill följa utlysningar", en: "Confirm that you want to follow calls")
        #expect(subject == fixed[language])
    }

    @Test func `a letter about one call names it in its subject`() {
        let one = written(.events, items: [PreviewWatches.items[1]], .swedish)
        #expect(one.subject.hasPrefix("Ny utlysning som passar – "))
        #expect(written(.events, .english).subject.hasPrefix("8 pieces of news: "))
    }

    @Test func `the one click of a mail program is known in both forms that it may have`() {
        #expect(OneClick.isMeant(by: "List-Unsubscribe=One-Click"))
        let part = "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\nOne-Click\r\n--x--\r\n"
        #expect(OneClick.isMeant(by: part))
        #expect(OneClick.isMeant(by: part.replacing("\r\n\r\n", with: "\r\nContent-Type: text/plain\r\n\r\n")))
        for other in ["", "gor=stop", "List-Unsubscribe=other", part.replacing("One-Click", with: "Two"), "name=\"List-Unsubscribe\""] {
            #expect(!OneClick.isMeant(by: other), "\(other)")
        }
    }

    @Test func `a form does what it names`() {
        func action(_ body: String) -> WatchAction? { WatchAction(QueryParameters(decoding: body)) }
        #expect(action("gor=stop") == .stop)
        #expect(action("do=pause") == .pause)
        #expect(action("gor=change&hur-ofta=weekly&paminn=7&paminn=x") == .change(.weekly, reminders: [7]))
        #expect(action("gor=dismiss&utlysning=a&skal=size") == .dismiss("a", .wrongSize))
        #expect(action("gor=dismiss") == nil)
        #expect(action("do=undo&call=a") == .undoDismissal("a"))
        #expect(action("List-Unsubscribe=One-Click") == nil)
        #expect(action("") == nil)
    }
}
