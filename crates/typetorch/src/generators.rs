//! Random number generators.

use napi::bindgen_prelude::*;
use napi_derive::napi;
use torch_ext::generator;

use crate::errors::IntoJs;

/// A generator of its own for a device; returns its id.
#[napi(catch_unwind)]
pub fn generator_new(env: Env, device_type: i32, index: i32) -> Result<i32> {
    generator::create(device_type, index).js(env)
}

/// The generator that a device's operators use by default; returns an id for it.
#[napi(catch_unwind)]
pub fn generator_default(env: Env, device_type: i32, index: i32) -> Result<i32> {
    generator::default_of(device_type, index).js(env)
}

/// Frees an id. Doing it twice is allowed.
#[napi(catch_unwind)]
pub fn generator_free(id: i32) -> Result<()> {
    generator::free(id);
    Ok(())
}

/// Sets the seed: any 64-bit integer, of which a negative one counts from the top.
#[napi(catch_unwind)]
pub fn generator_manual_seed(env: Env, id: i32, seed: BigInt) -> Result<()> {
    let magnitude = seed.words.first().copied().unwrap_or(0);
    let seed = if seed.sign_bit { magnitude.wrapping_neg() } else { magnitude };
    generator::manual_seed(id, seed).js(env)
}

/// Takes a seed from the operating system and returns it.
#[napi(catch_unwind)]
pub fn generator_seed(env: Env, id: i32) -> Result<BigInt> {
    generator::seed(id).js(env).map(BigInt::from)
}

/// The seed last set.
#[napi(catch_unwind)]
pub fn generator_initial_seed(env: Env, id: i32) -> Result<BigInt> {
    generator::initial_seed(id).js(env).map(BigInt::from)
}

/// The id of a uint8 tensor with the state.
#[napi(catch_unwind)]
pub fn generator_get_state(env: Env, id: i32) -> Result<i32> {
    generator::state(id).js(env)
}

/// Restores a state that `generatorGetState`, or Python, gave.
#[napi(catch_unwind)]
pub fn generator_set_state(env: Env, id: i32, state_id: i32) -> Result<()> {
    generator::set_state(id, state_id).js(env)
}
