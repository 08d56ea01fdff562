import Foundation

/// A `multipart/form-data` body as the portal wants it: every part JSON, with the file name `blob`.
///
/// A plain JSON body is ignored by the portal, which then gives back everything; plain text parts make it answer 500.
struct MultipartBody {
    let boundary: String
    let data: Data

    var contentType: String { "multipart/form-data; boundary=\(boundary)" }

    /// - Parameter parts: names with their JSON text, in order.
    init(parts: [(name: String, json: String)]) {
        var boundary = "utblick-form-part"
        // The boundary is always the same, so that a request is the same each time; it only grows if a value should hold it.
        while parts.contains(where: { $0.json.contains(boundary) }) { boundary += "x" }
        var text = ""
        for part in parts {
            text += "--\(boundary)\r\n"
            text += "Content-Disposition: form-data; name=\"\(part.name)\"; filename=\"blob\"\r\n"
            text += "Content-Type: application/json\r\n\r\n"
            text += part.json + "\r\n"
        }
        text += "--\(boundary)--\r\n"
        self.boundary = boundary
        data = Data(text.utf8)
    }
}
