public import Foundation

extension MailMessage {
    /// The whole message as RFC 5322 and MIME want it: CRLF, no line over 78 octets but for an address of the web that cannot be broken, ASCII
    /// only, no line that begins with a full stop.
    public func bytes() -> Data {
        var message = MIMEWriter()
        for field in fields { message.add(field) }
        message.add(content)
        message.finish()
        return message.data
    }

    private var fields: [HeaderField] {
        var fields = [
            HeaderField("Date", MailDate.text(of: date)),
            HeaderField("From", address: from),
            HeaderField("To", address: to),
        ]
        if let replyTo { fields.append(HeaderField("Reply-To", address: replyTo)) }
        fields += [
            HeaderField("Subject", text: subject),
            HeaderField("Message-ID", "<\(wellFormedID)>"),
            HeaderField("MIME-Version", "1.0"),
            HeaderField("Content-Language", HeaderText.kept(language, besides: "-")),
            // RFC 3834: nobody's absence is to be answered.
            HeaderField("Auto-Submitted", "auto-generated"),
        ]
        return fields + (list?.fields ?? [])
    }

    private var wellFormedID: String {
        let parts = messageID.split(separator: "@", maxSplits: 1).map { part in HeaderText.kept(part, besides: "!#$%&'*+-/=?^_`{|}~.") }
        return "\(parts.first ?? "")@\(parts.count == 2 ? parts[1] : String(from.domain))"
    }

    private var content: MIMEPart {
        // "=_" occurs neither in quoted-printable nor in base64, so that no line of a part can be a boundary.
        let token = HeaderText.kept(messageID.prefix(40), besides: "")
        var content = MIMEPart.text(text, kind: "plain")
        if let html {
            content = .several([content, .text(html, kind: "html")], kind: "alternative", boundary: "=_a_\(token)")
        }
        if let calendar { content = .several([content, calendar.part], kind: "mixed", boundary: "=_m_\(token)") }
        return content
    }
}

extension MailList {
    /// RFC 2369's and RFC 2919's fields; one click (RFC 8058) is promised for an `https` address alone, as that standard demands.
    fileprivate var fields: [HeaderField] {
        var fields = [
            HeaderField("List-Id", phrase: name, then: "<\(HeaderText.kept(id, besides: ".-_"))>"),
            HeaderField("List-Unsubscribe", "<\(HeaderText.kept(unsubscribe.absoluteString, besides: HeaderText.inAddresses))>"),
        ]
        if unsubscribe.scheme?.lowercased() == "https" {
            fields.append(HeaderField("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"))
        }
        return fields
    }
}

extension CalendarPart {
    fileprivate var part: MIMEPart {
        let name = HeaderText.kept(fileName, besides: ".-_")
        let fields = [
            HeaderField("Content-Type", "text/calendar; charset=utf-8; method=\(HeaderText.kept(method, besides: "-")); name=\"\(name)\""),
            HeaderField("Content-Transfer-Encoding", "base64"),
            HeaderField("Content-Disposition", "attachment; filename=\"\(name)\""),
        ]
        return .leaf(
            fields, body: file.base64EncodedString(options: [.lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed]))
    }
}
