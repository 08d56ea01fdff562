import Funding
import Hummingbird

extension WorkSite {
    /// A file to be saved; nobody between keeps it.
    func file(_ bytes: [UInt8], _ mediaType: String, named name: String, in language: Language) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: mediaType, .contentLanguage: language.rawValue, .cacheControl: "no-store",
                .contentDisposition: "attachment; filename=\"\(name)\"",
            ], body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }
}
