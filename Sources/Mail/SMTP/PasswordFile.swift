import Foundation

/// A password that lies alone in a file.
struct PasswordFile {
    let password: String
    /// Who else can read it, in words.
    let warnings: [String]

    init(path: String) throws(SMTPConfigurationProblem) {
        let file = URL(filePath: path)
        guard let handle = try? FileHandle(forReadingFrom: file), let data = try? handle.read(upToCount: 1_025), !data.isEmpty else {
            throw SMTPConfigurationProblem(.passwordFile, "the password file \(path) cannot be read, or is empty")
        }
        guard data.count <= 1_024, let text = String(data: data, encoding: .utf8) else {
            throw SMTPConfigurationProblem(.passwordFile, "the password file \(path) holds more than a password")
        }
        password = text.trimmingCharacters(in: .newlines)
        guard !password.isEmpty, !password.utf8.contains(where: { $0 < 32 }) else {
            throw SMTPConfigurationProblem(.passwordFile, "the password file \(path) does not hold one line with a password")
        }
        let permissions = (try? FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? NSNumber)?.intValue ?? 0
        warnings = permissions & 0o077 == 0 ? [] : ["Others than its owner may read the password file \(path): chmod 600."]
    }
}
