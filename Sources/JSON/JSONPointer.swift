/// Places in JSON documents as RFC 6901 writes them: `/place/partners/0`; empty for the whole document.
public enum JSONPointer {
    /// The step to a member, with its slash: `/a~1b`.
    public static func step(to name: String) -> String { "/" + name.replacing("~", with: "~0").replacing("/", with: "~1") }
}
