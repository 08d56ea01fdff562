import Foundation
import Testing

@testable import Mail

struct MessageBytesTests {
    @Test func `a whole message, line by line`() throws {
        let list = MailList(
            id: "bevakning-7.utblick.example.se", name: "Bevakning",
            unsubscribe: try #require(URL(string: "https://utblick.example.se/sluta/abc")))
        let message = try MailMessage.test(
            name: "Anna Åberg", subject: "Två utlysningar", text: "Hej å!\n", html: "<p>Hej å!</p>", list: list)
        #expect(
            message.lines
                == [
                    "Date: Sat, 28 Nov 2026 18:55:39 +0000", "From: \"Utblick\" <utblick@kommun.example.se>",
                    "To: =?utf-8?Q?Anna_=C3=85berg?= <anna@kommun.example.se>", "Subject: =?utf-8?Q?Tv=C3=A5_utlysningar?=",
                    "Message-ID: <m1@utblick.example.se>", "MIME-Version: 1.0", "Content-Language: sv", "Auto-Submitted: auto-generated",
                    "List-Id: \"Bevakning\" <bevakning-7.utblick.example.se>",
                    "List-Unsubscribe: <https://utblick.example.se/sluta/abc>", "List-Unsubscribe-Post: List-Unsubscribe=One-Click",
                    "Content-Type: multipart/alternative; boundary=\"=_a_m1utblickexamplese\"", "", "--=_a_m1utblickexamplese",
                    "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "", "Hej =C3=A5!", "",
                    "--=_a_m1utblickexamplese",
                    "Content-Type: text/html; charset=utf-8", "Content-Transfer-Encoding: quoted-printable", "", "<p>Hej =C3=A5!</p>",
                    "--=_a_m1utblickexamplese--", "",
                ])
    }

    @Test(arguments: [
        ("", ""), ("a=b", "a=3Db"), ("slut ", "slut=20"), ("\t", "=09"), ("a \nb", "a=20\r\nb"), ("a\r\nb\rc\nd", "a\r\nb\r\nc\r\nd"),
        (".", "=2E"), ("..\n.", "=2E.\r\n=2E"), ("From här", "=46rom h=C3=A4r"), ("Fromage", "Fromage"), ("\u{0}\u{7F}", "=00=7F"),
        ("\n\n", "\r\n\r\n"), ("🦊", "=F0=9F=A6=8A"),
    ])
    func `quoted-printable is right to the octet`(text: String, expected: String) {
        #expect(QuotedPrintable.text(of: text) == expected)
    }

    @Test func `a long line is broken within 76 characters and never within a character`() {
        for length in 60...90 {
            let text = String(repeating: "x", count: length) + "å🦊" + String(repeating: ".", count: 100)
            let lines = QuotedPrintable.text(of: text).components(separatedBy: "\r\n")
            #expect(lines.allSatisfy { $0.utf8.count <= 76 && !$0.hasPrefix(".") })
            #expect(lines.dropLast().allSatisfy { $0.hasSuffix("=") })
            #expect(lines.contains { $0.contains("=C3=A5") } && lines.contains { $0.contains("=F0=9F=A6=8A") })
        }
    }

    @Test(arguments: ["å", "🦊", "a b å", "日本語のとても長い件名"])
    func `an encoded word has at most 75 octets and whole characters`(piece: String) throws {
        let text = String(repeating: piece, count: 60)
        let lines = HeaderField("Subject", text: text).lines.split(separator: "\r\n")
        #expect(lines.count > 2)
        for line in lines {
            #expect(line.utf8.count <= 76)
            let word = try #require(line.split(separator: " ").last)
            #expect(word.hasPrefix("=?utf-8?") && word.hasSuffix("?=") && word.utf8.count <= 75)
        }
    }

    @Test func `line breaks in what people write begin no field`() throws {
        let message = try MailMessage.test(
            subject: "Hej\r\nBcc: x@y.se\n\nbrödtext", messageID: "a b\r\nBcc: <x>@y.se\r\n")
        #expect(!message.lines.contains { $0.lowercased().hasPrefix("bcc") })
        #expect(message.lines.contains("Message-ID: <abBccx@y.se>"))
    }

    @Test func `a boundary does not occur in a part that quotes it`() throws {
        let message = try MailMessage.test(text: "--=_a_m1utblickexamplese--\n", html: "--=_a_m1utblickexamplese")
        #expect(message.lines.filter { $0.hasPrefix("--=_a_m1utblickexamplese") }.count == 3)
    }

    @Test func `one click is promised for https alone`() throws {
        let list = MailList(id: "x.test", unsubscribe: try #require(URL(string: "http://127.0.0.1/sluta")))
        let lines = try MailMessage.test(list: list).lines
        #expect(lines.contains("List-Unsubscribe: <http://127.0.0.1/sluta>"))
        #expect(!lines.contains { $0.hasPrefix("List-Unsubscribe-Post") })
    }

    @Test(arguments: [
        (0, "Thu, 1 Jan 1970 00:00:00 +0000"), (1_795_892_139, "Sat, 28 Nov 2026 18:55:39 +0000"),
        (1_709_164_799, "Wed, 28 Feb 2024 23:59:59 +0000"), (1_709_164_800, "Thu, 29 Feb 2024 00:00:00 +0000"),
    ])
    func `the date is RFC 5322's`(seconds: Double, expected: String) {
        #expect(MailDate.text(of: Date(timeIntervalSince1970: seconds)) == expected)
    }
}
