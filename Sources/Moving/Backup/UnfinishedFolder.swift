import Foundation

/// A folder of this user's alone for what is not finished yet, held by one process at a time and removed by it.
final class UnfinishedFolder {
    let url: URL
    private let descriptor: Int32

    /// - Parameter leftovers: the names of what a process that was killed may have left behind, which goes.
    /// - Throws: `MovingFault`, of kind `busy` where another process holds it, `unusable` where something else is in it.
    init(_ url: URL, leftovers: Set<String> = []) throws(MovingFault) {
        guard mkdir(url.path, 0o700) == 0 || errno == EEXIST else { throw MovingFault.system("Cannot make \(url.path)", errno) }
        descriptor = open(url.path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { throw MovingFault.system("Cannot use \(url.path)", errno) }
        self.url = url
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            if errno != EWOULDBLOCK { throw MovingFault.system("Cannot use \(url.path)", errno) }
            throw MovingFault(.busy, "Another program is at work in \(url.path) just now.")
        }
        let found = Set((try? FileManager.default.contentsOfDirectory(atPath: url.path)) ?? [])
        guard found.isSubset(of: leftovers) else {
            throw MovingFault(.unusable, "\(url.path) holds what no earlier run has left there. Move it away.")
        }
        for name in found { try? FileManager.default.removeItem(at: url.appending(path: name)) }
    }

    /// Removes it with all that it holds.
    func remove() {
        try? FileManager.default.removeItem(at: url)
    }

    deinit { close(descriptor) }
}

/// What must be on the disk before it counts.
enum Disk {
    /// Writes down a folder's names, or a file's content.
    static func settle(_ url: URL) throws(MovingFault) {
        let descriptor = open(url.path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw MovingFault.system("Cannot read \(url.path)", errno) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw MovingFault.system("Cannot write \(url.path)", errno) }
    }

    static func move(_ source: URL, to target: URL) throws(MovingFault) {
        guard rename(source.path, target.path) == 0 else { throw MovingFault.system("Cannot make \(target.path)", errno) }
    }
}
