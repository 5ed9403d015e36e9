//! Interim.
use rulebook::{InputFile, check};
fn files(dir: &std::path::Path, base: &std::path::Path, out: &mut Vec<InputFile>) {
    let mut entries: Vec<_> = std::fs::read_dir(dir).unwrap().map(|e| e.unwrap().path()).collect();
    entries.sort();
    for p in entries {
        if p.is_dir() { if p.file_name().unwrap() != "tests" { files(&p, base, out); } }
        else if p.extension().is_some_and(|e| e == "yaml") {
            out.push(InputFile { path: p.strip_prefix(base).unwrap().to_string_lossy().into_owned(), bytes: std::fs::read(&p).unwrap() });
        }
    }
}
fn main() {
    let args: Vec<String> = std::env::args().collect();
    let dir = std::path::PathBuf::from(&args[2]);
    let mut out = Vec::new();
    files(&dir, &dir, &mut out);
    let t = std::time::Instant::now();
    let checked = check(out);
    let took = t.elapsed();
    let mut n = [0; 3];
    for d in &checked.diagnostics {
        let s = d.severity();
        n[s as usize] += 1;
        println!("{}:{}:{}: {} [{}] {:?}{}", d.place.file, d.place.line, d.place.column, s.as_str(), d.problem.code(), d.problem,
            d.related.iter().map(|p| format!(" | {}:{}", p.file, p.line)).collect::<String>());
    }
    eprintln!("{} errors, {} warnings, {} notes, {took:?}", n[0], n[1], n[2]);
    if args[1] == "plan" {
        let book = checked.rulebook.expect("errors");
        let goal = book.goal(&args[3]).unwrap();
        let subject = rulebook::subject::read_json(&book, &std::fs::read_to_string(&args[4]).unwrap()).unwrap();
        let on = args[5].parse().unwrap();
        let program = rulebook::program::compile(&book, goal, on).unwrap();
        let t = std::time::Instant::now();
        let plan = rulebook::plan::answer(&book, &program, &subject, rulebook::plan::Request { on, start: on, opens: rulebook::plan::WhichOpens::All });
        eprintln!("answer {:?}", t.elapsed());
        match plan { Ok(plan) => println!("{}", serde_json::to_string_pretty(&render::json::plan(&book, &plan, None)).unwrap()), Err(e) => println!("{e:?}") }
    }
    std::process::exit(i32::from(n[0] > 0));
}
