extension DocumentKind {
    /// Why a file is not taken in.
    public enum Refusal: Error, Sendable, Hashable {
        case empty
        /// A page, a drawing or a program: what a browser or an office program could run.
        case active
        case unknown
    }

    /// So many first bytes are looked at.
    public static let sniffedLength = 4_096

    /// Tells a file's kind by its first bytes. The name only tells apart what looks the same: a table from a text, a letter from a text.
    public static func sniffing(_ start: [UInt8], named name: String) throws(Refusal) -> DocumentKind {
        let start = Array(start.prefix(sniffedLength))
        guard !start.isEmpty else { throw .empty }
        let ending = name.split(separator: ".", omittingEmptySubsequences: false).last.map { $0.lowercased() } ?? ""
        if start.starts(with: Array("%PDF-".utf8)) { return .pdf }
        if start.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
        if start.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
        if start.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return try packed(start, ending: ending) }
        return try text(start, ending: ending)
    }

    /// What lies in a ZIP archive, by its first entry.
    private static func packed(_ start: [UInt8], ending: String) throws(Refusal) -> DocumentKind {
        guard !["docm", "xlsm", "pptm", "dotm", "xltm", "jar", "apk"].contains(ending) else { throw .active }
        guard start.count > 30 else { return .zip }
        let length = Int(start[26]) + Int(start[27]) << 8
        let rest = start.dropFirst(30)
        let entry = String(decoding: rest.prefix(length), as: UTF8.self)
        if entry == "mimetype" {
            let type = String(decoding: rest.dropFirst(length + Int(start[28]) + Int(start[29]) << 8).prefix(80), as: UTF8.self)
            // The longer begins like none of the others.
            return [DocumentKind.odt, .ods, .odp].first { type.hasPrefix($0.mediaType) } ?? .zip
        }
        let folders = ["[Content_Types].xml", "_rels/", "docProps/", "word/", "xl/", "ppt/"]
        guard folders.contains(where: entry.hasPrefix) else { return .zip }
        return [DocumentKind.docx, .xlsx, .pptx].first { $0.rawValue == ending } ?? .zip
    }

    private static func text(_ start: [UInt8], ending: String) throws(Refusal) -> DocumentKind {
        guard let text = readable(start) else { throw .unknown }
        let small = text.lowercased()
        let isLetter = ending == "eml" && hasFieldsOfMail(text)
        let begins = small.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        let active = ["<!doctype", "<html", "<svg", "<script", "<?xml", "<body", "<iframe", "<?php"]
        if begins.hasPrefix("<") || begins.hasPrefix("#!") { throw .active }
        // The bodies of letters may be pages; they are handed out as letters.
        if !isLetter, active.contains(where: small.contains) { throw .active }
        guard !["html", "htm", "xhtml", "svg", "xml", "js", "hta", "bat", "cmd", "ps1", "vbs", "sh", "url", "lnk"].contains(ending) else {
            throw .active
        }
        if isLetter { return .email }
        return ending == "csv" ? .csv : .text
    }

    /// Text in UTF-8 or in the letters of one byte that old programs write; `nil` for anything with control characters.
    private static func readable(_ start: [UInt8]) -> String? {
        let allowed: Set<UInt8> = [9, 10, 12, 13]
        guard start.allSatisfy({ $0 >= 32 && $0 != 127 || allowed.contains($0) }) else { return nil }
        return String(decoding: start, as: UTF8.self)
    }

    private static func hasFieldsOfMail(_ text: String) -> Bool {
        let fields = [
            "from", "to", "received", "return-path", "delivered-to", "date", "subject", "message-id", "mime-version", "x-", "dkim-",
        ]
        guard let first = text.split(whereSeparator: \.isNewline).first, let name = first.split(separator: ":").first else { return false }
        return first.contains(":") && fields.contains { name.lowercased() == $0 || $0.hasSuffix("-") && name.lowercased().hasPrefix($0) }
    }
}
