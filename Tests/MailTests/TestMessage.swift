import Foundation

@testable import Mail

extension MailMessage {
    /// A message with what a test cares about, and something in every other place.
    static func test(
        to: String = "anna@kommun.example.se", name: String? = nil, subject: String = "Nya utlysningar", text: String = "Hej!\n",
        html: String? = "<p>Hej!</p>", list: MailList? = nil, messageID: String = "m1@utblick.example.se"
    ) throws -> MailMessage {
        MailMessage(
            from: try MailAddress.reading("utblick@kommun.example.se", name: "Utblick").get(),
            to: try MailAddress.reading(to, name: name).get(), subject: subject, text: text, html: html, language: "sv",
            messageID: messageID, date: Date(timeIntervalSince1970: 1_795_892_139), list: list)
    }

    var lines: [String] { String(decoding: bytes(), as: UTF8.self).components(separatedBy: "\r\n") }
}
