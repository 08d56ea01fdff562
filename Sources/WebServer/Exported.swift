import Foundation
import Funding
import HTTPTypes
import Hummingbird
import Pages

/// A file for programs that fetch it again and again, and are told when it is as it was.
struct Exported {
    let bytes: [UInt8]
    /// The media type without its charset, which is UTF-8.
    let mediaType: String
    /// `nil` for what is in several, or in none.
    let language: Language?
    /// When anything in it last changed, to the second.
    let updated: Date
    /// The name to save it under; `nil` for what is read in place.
    var fileName: String?
    var readers = Readers.everybody

    /// Who may have it.
    enum Readers {
        /// Scripts of any other site too.
        case everybodyAndScripts
        case everybody
        /// Whoever has the address: no cache between may keep it, no search engine list it.
        case holders
    }

    /// Seconds that a reader may keep it without asking.
    static let freshSeconds = 900

    /// The file, or that it is as it was.
    func response(to request: Request) -> Response {
        var headers: HTTPFields = [
            .contentType: mediaType + "; charset=utf-8",
            .cacheControl: "\(readers == .holders ? "private" : "public"), max-age=\(Self.freshSeconds)", .eTag: tag,
            .lastModified: HTTPDate.text(of: updated),
            .vary: "Accept-Encoding",
        ]
        if let language { headers[.contentLanguage] = language.rawValue }
        if let fileName { headers[.contentDisposition] = "attachment; filename=\"\(Self.plain(fileName))\"" }
        switch readers {
        case .everybodyAndScripts: headers[.accessControlAllowOrigin] = "*"
        case .everybody: break
        case .holders: headers[.robots] = "noindex"
        }
        guard !Self.isKnown(tag, updated: updated, by: request) else { return Response(status: .notModified, headers: headers) }
        return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    /// Whether a request names the version that there is. RFC 9110, 13.2.2: a date counts only where no tag is given.
    static func isKnown(_ tag: String, updated: Date, by request: Request) -> Bool {
        guard request.knownTags.isEmpty else { return request.knows(tag: tag) }
        guard let since = request.headers[.ifModifiedSince].flatMap(HTTPDate.date) else { return false }
        return updated.timeIntervalSince1970.rounded(.down) <= since.timeIntervalSince1970
    }

    /// Weak, for the same content may be sent compressed.
    private var tag: String { "W/\"\(Asset.hash(bytes))\"" }

    private static func plain(_ name: String) -> String {
        name.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }
    }
}

extension HTTPField.Name {
    /// A literal of letters and hyphens, so that the fallback is never taken.
    fileprivate static let robots = HTTPField.Name("X-Robots-Tag") ?? .server
}
