import Foundation

/// A part of a message: something to read, or several ways to read the same.
indirect enum MIMEPart {
    /// - Parameter body: encoded, with CRLF.
    case leaf([HeaderField], body: String)
    /// The last that a program can show is the one that it shows.
    case alternatives([MIMEPart], boundary: String)

    /// - Parameter kind: `plain` or `html`.
    static func text(_ text: String, kind: String) -> MIMEPart {
        let fields = [
            HeaderField("Content-Type", "text/\(kind); charset=utf-8"), HeaderField("Content-Transfer-Encoding", "quoted-printable"),
        ]
        return .leaf(fields, body: QuotedPrintable.text(of: text))
    }
}

/// Writes fields and parts one after the other.
struct MIMEWriter {
    private(set) var data = Data()

    mutating func add(_ field: HeaderField) {
        add(field.lines)
    }

    /// Writes the part's own fields, the empty line and what follows it.
    mutating func add(_ part: MIMEPart) {
        switch part {
        case .leaf(let fields, let body):
            for field in fields { add(field) }
            add("\r\n" + body)
        case .alternatives(let parts, let boundary):
            add(HeaderField("Content-Type", "multipart/alternative; boundary=\"\(boundary)\""))
            add("\r\n")
            for part in parts {
                add("--\(boundary)\r\n")
                add(part)
                // Belongs to the boundary that follows, not to the part.
                add("\r\n")
            }
            add("--\(boundary)--\r\n")
        }
    }

    /// Ends the last line, where the last part has not.
    mutating func finish() {
        if !data.suffix(2).elementsEqual("\r\n".utf8) { add("\r\n") }
    }

    private mutating func add(_ text: String) {
        data.append(contentsOf: text.utf8)
    }
}
