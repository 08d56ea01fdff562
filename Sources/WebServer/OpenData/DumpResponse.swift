import Foundation
import HTTPTypes
import Hummingbird
import Pages

/// A large table on its way, read from the disk in blocks.
struct DumpResponse {
    private static let blockSize = 1 << 16

    let dump: KeptDumps.Dump
    let mediaType: String
    let fileName: String

    /// The file, or that it is as it was; `nil` where it has gone meanwhile.
    func response(to request: Request) -> Response? {
        let takesGzip = Compression.accepts(request.headers[.acceptEncoding] ?? "")
        // The name holds the revision that the file is of. Weak, for the same content may be sent compressed, and may say of a call that
        // it was met the day before.
        let tag = "W/\"\(Asset.hash(Array(dump.name.utf8)))\""
        var headers: HTTPFields = [
            .contentType: mediaType + "; charset=utf-8", .cacheControl: "public, max-age=\(Exported.freshSeconds)", .eTag: tag,
            .lastModified: HTTPDate.text(of: dump.made), .vary: "Accept-Encoding", .accessControlAllowOrigin: "*",
            .contentDisposition: "attachment; filename=\"\(fileName)\"",
        ]
        guard !Exported.isKnown(tag, updated: dump.made, by: request) else { return Response(status: .notModified, headers: headers) }
        guard let handle = try? FileHandle(forReadingFrom: takesGzip ? dump.compressed : dump.plain),
            let size = try? handle.seekToEnd(), (try? handle.seek(toOffset: 0)) != nil
        else { return nil }
        if takesGzip { headers[.contentEncoding] = "gzip" }
        return Response(
            status: .ok, headers: headers,
            body: ResponseBody(contentLength: Int(size)) { writer in
                while let block = try handle.read(upToCount: Self.blockSize), !block.isEmpty {
                    try await writer.write(ByteBuffer(bytes: block))
                }
                try await writer.finish(nil)
            })
    }
}
