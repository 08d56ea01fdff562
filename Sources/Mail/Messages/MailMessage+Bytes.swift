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
        // "=_" does not occur in quoted-printable, so that no line of a part can be a boundary.
        let token = HeaderText.kept(messageID.prefix(40), besides: "")
        let plain = MIMEPart.text(text, kind: "plain")
        return html.map { .alternatives([plain, .text($0, kind: "html")], boundary: "=_a_\(token)") } ?? plain
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
