//! What the nodes of the autograd graph save, from the header in which libtorch declares them.

/// Types that Python shows too.
const VALUES: [&str; 16] = [
    "bool",
    "int64_t",
    "double",
    "c10::SymInt",
    "std::vector<int64_t>",
    "std::vector<c10::SymInt>",
    "c10::OptionalArray<int64_t>",
    "c10::OptionalArray<c10::SymInt>",
    "::std::optional<int64_t>",
    "::std::optional<double>",
    "::std::optional<c10::SymInt>",
    "::std::optional<at::Scalar>",
    "at::Scalar",
    "std::vector<at::Scalar>",
    "std::string",
    "std::optional<std::string>",
];

/// Whether a graph is kept is no value of the operator.
const HIDDEN: &str = "retain_variables";

/// The type and the name that a line of a class declares.
fn member(line: &str) -> Option<(&str, &str)> {
    let declaration = line.strip_prefix("  ")?.strip_suffix(';')?;
    let declaration = declaration.split_once(" = ").map_or(declaration, |(before, _)| before);
    let (kind, name) = declaration.rsplit_once(' ')?;
    let is_name = name.chars().all(|c| c.is_alphanumeric() || c == '_');
    (is_name && !kind.contains([' ', '('])).then_some((kind, name))
}

/// How a member is read. Flags that a list was freed end in an underscore, as variables do.
fn field(line: &str) -> Option<String> {
    match member(line)? {
        ("SavedVariable", name) => Some(format!("VARIABLE({name})")),
        ("std::vector<SavedVariable>", name) => Some(format!("VARIABLES({name})")),
        (kind, name) if VALUES.contains(&kind) && !name.ends_with('_') && name != HIDDEN => {
            Some(format!("VALUE({name})"))
        }
        _ => None,
    }
}

/// A line `NODE(class, fields)` for each class in the text of `Functions.h` that saves something.
pub fn table(header: &str) -> String {
    let mut table = String::new();
    // On Windows the classes are declared otherwise, with the same members.
    for class in header.split("struct TORCH_API ").skip(1) {
        let Some((name, body)) = class.split_once(" : public ") else {
            continue;
        };
        let fields: Vec<_> = body.lines().take_while(|line| *line != "};").filter_map(field).collect();
        if !fields.is_empty() {
            table += &format!("NODE({name}, {})\n", fields.join(" "));
        }
    }
    table
}
