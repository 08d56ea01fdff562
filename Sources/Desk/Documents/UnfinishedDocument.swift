import Foundation

/// A file that is being received or made, and goes with this object unless it has been given its place.
final class UnfinishedDocument: Sendable {
    let url: URL
    private let descriptor: Int32

    init(_ url: URL) throws(DocumentFault) {
        descriptor = open(url.path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw DocumentFault(errno) }
        self.url = url
    }

    deinit {
        close(descriptor)
        unlink(url.path)
    }

    func write(_ bytes: UnsafeRawBufferPointer) throws(DocumentFault) {
        var done = 0
        while done < bytes.count {
            let count = Foundation.write(descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done)
            guard count > 0 || errno == EINTR else { throw DocumentFault(errno) }
            done += max(count, 0)
        }
    }

    /// Returns when all is on the disk.
    func settle() throws(DocumentFault) {
        guard fsync(descriptor) == 0 else { throw DocumentFault(errno) }
    }
}
